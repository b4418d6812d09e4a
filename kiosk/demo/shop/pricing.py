"""What an order costs: the one place where its amounts are added up."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.demo.shop.campaigns import campaign
from kiosk.demo.shop.catalogue import Catalogue
from kiosk.demo.shop.coupons import coupon
from kiosk.demo.shop.money import ZERO, cents
from kiosk.demo.shop.offers import Offers, picked
from kiosk.demo.shop.session import Session

LOYALTY_SHARE = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Discount:
    description: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Bill:
    """Each field is lira; `total` is what the order costs, `unpaid` what is left of it to pay."""

    products: Decimal
    discounts: tuple[Discount, ...]
    basket: Decimal
    shipping: Decimal
    gift_box: Decimal
    bags: Decimal
    total: Decimal
    loyalty: Decimal
    rewards: Decimal
    unpaid: Decimal


def bill(session: Session, catalogue: Catalogue, offers: Offers) -> Bill:
    products = product_total(session, catalogue)
    discounts = _discounts(session, products)
    basket = products - sum((one.amount for one in discounts), ZERO)
    shipping = _shipping(session, offers)
    gift_box = Decimal(session.gift_box["price"]) if session.gift_box else ZERO
    bags = sum((one.price for sku in session.bags if (one := catalogue.bag(sku))), ZERO)
    total = basket + shipping + gift_box + bags
    loyalty = min(Decimal(session.loyalty), loyalty_ceiling(session, total))
    rewards = min(sum((Decimal(row["amount"]) for row in session.selected_rewards), ZERO), total - loyalty)
    unpaid = total - loyalty - rewards
    return Bill(products, discounts, basket, shipping, gift_box, bags, total, loyalty, rewards, unpaid)


def product_total(session: Session, catalogue: Catalogue) -> Decimal:
    lines = ((catalogue.by_sku(sku), quantity) for sku, quantity in session.lines.items())
    return sum((product.price * quantity for product, quantity in lines if product), ZERO)


def loyalty_ceiling(session: Session, total: Decimal) -> Decimal:
    """Points pay for half of an order at most."""
    return min(Decimal(session.loyalty_balance), cents(total * LOYALTY_SHARE))


def _discounts(session: Session, products: Decimal) -> tuple[Discount, ...]:
    left, discounts = products, []
    for code, worth in _worths(session, products):
        discounts.append(Discount(code, min(left, worth)))
        left -= discounts[-1].amount
    return tuple(one for one in discounts if one.amount)


def _worths(session: Session, products: Decimal) -> list[tuple[str, Decimal]]:
    worths = [(code, one.worth(products)) for code in session.coupons if (one := coupon(code))]
    chosen = campaign(session.campaign)
    if chosen and products >= chosen.minimum:
        worths.append((chosen.code, chosen.discount))
    return worths


def _shipping(session: Session, offers: Offers) -> Decimal:
    option = picked(offers.shipping_options, session.shipping_option)
    return Decimal(option["shipping_amount"]) if option else ZERO

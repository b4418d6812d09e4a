"""The rows of the live order, its total, and which of them an answer changed."""

from decimal import Decimal
from enum import Enum
from itertools import zip_longest
from typing import Any

import msgspec

from kiosk.api.basket import Basket, BasketItem, Discount
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.options import Reward
from kiosk.api.text import fit
from kiosk.flow.extra_field import filled_in


class LineKind(Enum):
    """What a row is about; each belongs to a step."""

    ITEM = "item"
    GIFT_BOX = "gift box"
    BAG = "bag"
    COUPON = "coupon"
    DISCOUNT = "discount"
    SHIPPING = "shipping"
    LOYALTY = "loyalty"
    REWARD = "reward"
    CAMPAIGN = "campaign"
    NOTE = "note"
    DETAILS = "details"


PRIVATE = frozenset({LineKind.NOTE, LineKind.DETAILS})
"""What a shopper wrote: for their own screen only."""


class Line(msgspec.Struct, frozen=True):
    """One row. `amount` is the shop's own figure, negative where it is taken off; None shows as a dash."""

    key: str
    kind: LineKind
    title: str = ""
    quantity: int = 1
    amount: Money = None
    picture: str | None = None
    product: int | None = None


class Total(msgspec.Struct, frozen=True):
    """What is left to pay, and whether that is the checkout's figure or only the basket's so far."""

    amount: Money
    of_checkout: bool


def lines(order: PreOrder) -> tuple[Line, ...]:
    """The order's rows, in the order a receipt has them."""
    basket = order.basket or Basket()
    return (
        *(_item(item) for item in basket.basketitem_set),
        *_note(order),
        *_details(order),
        *_gift_box(order),
        *_bags(order),
        *_coupons(order, basket),
        *_discounts(order, basket),
        *_shipping(order),
        *_loyalty(order),
        *_rewards(order),
        *_campaign(order, basket),
    )


def total(order: PreOrder) -> Total:
    """What the shopper has to pay, by the shop's own figures, never by adding up."""
    for amount in (order.unpaid_amount, order.total_amount):
        if amount is not None:
            return Total(amount, of_checkout=True)
    return Total(order.basket.total_amount if order.basket else None, of_checkout=False)


def changed(before: PreOrder, after: PreOrder) -> frozenset[str]:
    """The keys of the rows that are new or different."""
    had, has = lines(before), lines(after)
    elsewhere = [now for now, was in zip_longest(has, had) if now is not None and now != was]
    return frozenset(line.key for line in set(elsewhere) - set(had)) if elsewhere else frozenset()


def coupon_names(order: PreOrder) -> tuple[str, ...]:
    """The coupons on the order, by the name they are removed with."""
    return tuple(_coupon_name(coupon) for coupon in order.coupons or ())


def _coupon_name(coupon: str | int | dict[str, Any]) -> str:
    if not isinstance(coupon, dict):
        return str(coupon)
    told = (coupon.get(key) for key in ("name", "code", "pk"))
    return next((str(name) for name in told if name and isinstance(name, str | int)), "")


def _item(item: BasketItem) -> Line:
    product = item.product
    return Line(
        f"item:{product.pk}",
        LineKind.ITEM,
        product.name,
        item.quantity,
        item.total_amount,
        item.image or product.picture,
        product.pk,
    )


def _gift_box(order: PreOrder) -> tuple[Line, ...]:
    if order.gift_box is None:
        return ()
    return (Line("gift_box", LineKind.GIFT_BOX, order.gift_box.note or "", amount=order.gift_box.price),)


def _bags(order: PreOrder) -> tuple[Line, ...]:
    return tuple(
        Line(f"bag:{bag.sku}", LineKind.BAG, bag.name, amount=bag.price, picture=bag.picture)
        for bag in order.bags or ()
    )


def _coupons(order: PreOrder, basket: Basket) -> tuple[Line, ...]:
    return tuple(
        Line(f"coupon:{name}", LineKind.COUPON, name, amount=_taken_off(_discount_of(basket, name)))
        for name in coupon_names(order)
    )


def _discounts(order: PreOrder, basket: Basket) -> tuple[Line, ...]:
    named = [_discount_of(basket, name) for name in (*coupon_names(order), order.selected_campaign or "")]
    return tuple(
        Line(f"discount:{off.description}", LineKind.DISCOUNT, off.description, amount=_taken_off(off))
        for off in basket.discounts
        if off not in named
    )


def _discount_of(basket: Basket, coupon: str) -> Discount | None:
    return next((off for off in basket.discounts if coupon in off.description.split()), None)


def _taken_off(off: Discount | None) -> Money:
    return -abs(off.discount) if off and off.discount is not None else None


def _shipping(order: PreOrder) -> tuple[Line, ...]:
    if order.shipping_option is None or not order.shipping_amount:
        return ()
    title = order.shipping_option.name
    return (Line("shipping", LineKind.SHIPPING, title, amount=order.shipping_amount),)


def _loyalty(order: PreOrder) -> tuple[Line, ...]:
    if not order.loyalty_money:
        return ()
    return (Line("loyalty", LineKind.LOYALTY, amount=-order.loyalty_money),)


def _rewards(order: PreOrder) -> tuple[Line, ...]:
    chosen = order.selected_rewards
    if not chosen:
        return ()
    if isinstance(chosen, str):
        return (Line("reward", LineKind.REWARD, chosen),)
    return tuple(_reward(number, reward) for number, reward in enumerate(chosen))


def _reward(number: int, reward: Reward) -> Line:
    off = None if reward.amount is None else -abs(reward.amount)
    return Line(f"reward:{number}", LineKind.REWARD, reward.type, amount=off)


def _campaign(order: PreOrder, basket: Basket) -> tuple[Line, ...]:
    code = order.selected_campaign
    if not code:
        return ()
    return (Line("campaign", LineKind.CAMPAIGN, code, amount=_taken_off(_discount_of(basket, code))),)


def _note(order: PreOrder) -> tuple[Line, ...]:
    return (Line("note", LineKind.NOTE, order.notes, amount=Decimal(0)),) if order.notes else ()


def _details(order: PreOrder) -> tuple[Line, ...]:
    said = [text or label for label, text in filled_in(order.extra_field)]
    return (Line("details", LineKind.DETAILS, fit(", ".join(said)), amount=Decimal(0)),) if said else ()

"""After Unknown: did it happen? The order read afterwards is the witness."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from kiosk.api import addresses, requests, shop
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.extra_field import parsed
from kiosk.flow.summary import coupon_names

Witness: TypeAlias = Callable[[Any, PreOrder, PreOrder], bool | None]


def happened(request: Request, before: PreOrder, now: PreOrder) -> bool | None:
    """Yes, no, or None where the order cannot tell."""
    witness = _WITNESSES.get(type(request))
    return witness(request, before, now) if witness else None


def _same_gift(sent: requests.GiftBox, _: PreOrder, now: PreOrder) -> bool:
    """The document's own example answers with a full stop that was not sent."""
    gift = now.gift_box
    if gift is None:
        return False
    return (gift.note or "").rstrip(".") == sent.note.rstrip(".") and bool(gift.gift_video) is sent.gift_video


def _points_used(sent: requests.LoyaltyCard, before: PreOrder, now: PreOrder) -> bool | None:
    asked, had, has = sent.selected_loyalty_amount, before.loyalty_money or 0, now.loyalty_money or Decimal(0)
    if has == asked or (asked > 0 and has not in (had, 0)):
        return True
    return False if has == had else None


def _coupon(sent: requests.CouponSelection, before: PreOrder, now: PreOrder) -> bool | None:
    """A shop may name it otherwise than it was typed: then only an unchanged order says no."""
    names = {name.casefold() for name in coupon_names(now)}
    if (sent.coupon.casefold() in names) is (sent.action == "add"):
        return True
    return False if now.coupons == before.coupons else None


def _bag(sent: requests.DeliveryBags, before: PreOrder, now: PreOrder) -> bool | None:
    """A bag that was there before says nothing of a second one."""
    if any(bag.sku == sent.product for bag in before.bags or ()):
        return None
    return any(bag.sku == sent.product for bag in now.bags or ())


def _grown(sent: shop.AddToBasket, before: PreOrder, now: PreOrder) -> bool | None:
    grown = _held(now, sent.product) - _held(before, sent.product)
    return {sent.quantity: True, 0: False}.get(grown)


def _held(order: PreOrder, product: int) -> int:
    items = order.basket.basketitem_set if order.basket else ()
    return sum(item.quantity for item in items if item.product.pk == product)


def _if_true(evidence: object) -> bool | None:
    return True if evidence else None


def _new_address(_: Request, before: PreOrder, now: PreOrder) -> bool:
    return now.remote_redirect_url not in (None, "", before.remote_redirect_url)


def _chosen(option: Any, pk: int) -> bool:
    return option is not None and option.pk == pk


_WITNESSES: dict[type[Request], Witness] = {
    requests.OrderNote: lambda sent, _, now: (now.notes or "") == sent.notes,
    requests.GiftBox: _same_gift,
    requests.DeliveryBags: _bag,
    requests.CouponSelection: _coupon,
    requests.OrderSelection: lambda sent, before, now: _if_true(
        now.extra_field != before.extra_field or parsed(now.extra_field) == sent.extra_field
    ),
    requests.RewardSelection: lambda _, before, now: (
        None if before.selected_rewards else bool(now.selected_rewards)
    ),
    requests.CampaignSelection: lambda sent, _, now: (now.selected_campaign or "") == sent.campaign,
    requests.AddressClear: lambda _, __, now: now.shipping_address is None and now.retail_store is None,
    requests.LoyaltyCard: _points_used,
    requests.CheckoutProviderSelection: _new_address,
    addresses.AddressSelection: lambda sent, _, now: _chosen(now.shipping_address, sent.shipping_address),
    shop.AddToBasket: _grown,
    shop.SetQuantity: lambda sent, _, now: _held(now, sent.product) == sent.quantity,
    shop.EmptyBasket: lambda _, __, now: now.basket is None or not now.basket.basketitem_set,
    shop.DeliveryOptionSelection: lambda sent, _, now: _chosen(now.delivery_option, sent.delivery_option),
    shop.RetailStoreSelection: lambda sent, _, now: _chosen(now.retail_store, sent.retail_store),
    shop.ShippingOptionSelection: lambda sent, _, now: _chosen(now.shipping_option, sent.shipping_option),
    shop.PaymentOptionSelection: lambda sent, _, now: _chosen(now.payment_option, sent.payment_option),
}

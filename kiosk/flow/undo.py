"""What to send so that nothing of a shopper stays applied on the server."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.api.requests import (
    AddressClear,
    CampaignSelection,
    CouponSelection,
    GiftBox,
    LoyaltyCard,
    OrderNote,
    OrderSelection,
)
from kiosk.api.shop import EmptyBasket
from kiosk.flow.extra_field import filled_in
from kiosk.flow.summary import coupon_names


def undoing(order: PreOrder) -> Iterator[Request]:
    """The requests that take back what the API can take back.

    A gift box, bags and a card's rewards have no way back but the basket: emptied, nothing of them can be
    ordered. The words on the gift are overwritten before.
    """
    if order.loyalty_money:
        yield LoyaltyCard(Decimal(0))
    for coupon in coupon_names(order):
        yield CouponSelection(coupon, "remove")
    if order.selected_campaign:
        yield CampaignSelection("")
    if order.notes:
        yield OrderNote("")
    if order.gift_box and order.gift_box.note:
        yield GiftBox("")
    if filled_in(order.extra_field):
        yield OrderSelection({})
    if order.shipping_address or order.retail_store:
        yield AddressClear()
    if order.basket and order.basket.basketitem_set:
        yield EmptyBasket()

"""What to send so that nothing of a shopper stays applied on the server."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from kiosk.api.addresses import CreateAddress
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.api.requests import (
    AddressClear,
    CampaignSelection,
    CouponSelection,
    DeliveryBags,
    GiftBox,
    LoyaltyCard,
    OrderNote,
    OrderSelection,
    RewardSelection,
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


def found_again(lost: Iterable[CreateAddress], rows: Iterable[Mapping[str, Any]]) -> frozenset[int]:
    """The pks of those addresses in the shop's list that are what was sent without an answer."""
    sent = {_told(one.first_name, one.last_name, one.line) for one in lost}
    return frozenset(
        row["pk"]
        for row in rows
        if isinstance(row.get("pk"), int)
        and _told(row.get("first_name"), row.get("last_name"), row.get("line")) in sent
    )


def left_behind(order: PreOrder) -> Iterator[type[Request]]:
    """What put on the order what is still on it, goods aside, whether or not the API has a way back."""
    if order.gift_box:
        yield GiftBox
    if order.bags:
        yield DeliveryBags
    if order.selected_rewards:
        yield RewardSelection
    others = (one for one in undoing(order) if not isinstance(one, GiftBox | EmptyBasket))
    yield from dict.fromkeys(map(type, others))


def _told(*parts: object) -> tuple[str, ...]:
    return tuple(str(part).strip() for part in parts)

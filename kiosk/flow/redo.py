"""What to send so that an order whose session was lost is as it was."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, GiftBox, OrderNote
from kiosk.api.shop import AddToBasket
from kiosk.flow.summary import coupon_names


def goods(lost: PreOrder, now: PreOrder) -> Iterator[Request]:
    """The lines that the new basket does not hold; a person's own basket may have outlived the session."""
    held = {item.product.pk for item in now.basket.basketitem_set} if now.basket else set()
    for item in lost.basket.basketitem_set if lost.basket else ():
        if item.product.pk not in held:
            yield AddToBasket(item.product.pk, item.quantity)


def extras(lost: PreOrder, now: PreOrder) -> Iterator[Request]:
    """Note, gift box and coupons. What costs money or points is asked for again by a person."""
    if lost.notes and lost.notes != now.notes:
        yield OrderNote(lost.notes)
    if lost.gift_box and not now.gift_box:
        yield GiftBox(lost.gift_box.note or "", bool(lost.gift_box.gift_video))
    for coupon in coupon_names(lost):
        if coupon not in coupon_names(now):
            yield CouponSelection(coupon)

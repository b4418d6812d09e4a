"""The gift box: the order wrapped, with words on a card and a video greeting."""

from collections.abc import Iterator
from typing import Any, cast

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.requests import GiftBox, GiftBoxIndex
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.moment import WORDS, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import Step

NAME = "gift_box"
_OFFER = "GiftBoxPage"


def price(pages: Pages) -> Money:
    """What the gift box costs; None where the shop names no price."""
    told: Money = contexts.one(pages, _OFFER, "price", cast("Any", Money))
    return told


def _same_gift(sent: GiftBox, _: PreOrder, now: PreOrder) -> bool:
    """Full stops at the end are ignored: the document's example adds one."""
    gift = now.gift_box
    if gift is None:
        return False
    return (gift.note or "").rstrip(".") == sent.note.rstrip(".") and bool(gift.gift_video) is sent.gift_video


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    if order.gift_box:
        yield OrderLine("gift_box", NAME, order.gift_box.note or "", amount=order.gift_box.price)


def _undo(order: PreOrder) -> Iterator[GiftBox]:
    """No page takes the box off; only its words can be overwritten."""
    if order.gift_box and order.gift_box.note:
        yield GiftBox("")


def _left_behind(order: PreOrder) -> Iterator[type[GiftBox]]:
    if order.gift_box:
        yield GiftBox


def _redo(lost: PreOrder, now: PreOrder) -> Iterator[GiftBox]:
    if lost.gift_box and not now.gift_box:
        yield GiftBox(lost.gift_box.note or "", bool(lost.gift_box.gift_video))


def _stand_in(_: Moment) -> GiftBox:
    return GiftBox(WORDS)


PAGE = Page(
    step=Step(NAME, pages=(_OFFER,), enter=GiftBoxIndex(), offer=_OFFER),
    witnesses={GiftBox: _same_gift},
    rows=_rows,
    priced=frozenset({"gift_box.price"}),
    undo=_undo,
    left_behind=_left_behind,
    redo=_redo,
    stand_ins={GiftBox: _stand_in},
)

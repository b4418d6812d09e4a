"""The note: words for the shop on the order."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.requests import OrderNote
from kiosk.flow.moment import WORDS, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import NOTE, Step


def _noted(sent: OrderNote, _: PreOrder, now: PreOrder) -> bool:
    return (now.notes or "") == sent.notes


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    if order.notes:
        yield OrderLine("note", NOTE, order.notes, amount=Decimal(0), private=True)


def _undo(order: PreOrder) -> Iterator[OrderNote]:
    if order.notes:
        yield OrderNote("")


def _redo(lost: PreOrder, now: PreOrder) -> Iterator[OrderNote]:
    if lost.notes and lost.notes != now.notes:
        yield OrderNote(lost.notes)


def _stand_in(_: Moment) -> OrderNote:
    return OrderNote(WORDS)


PAGE = Page(
    step=Step(NOTE, pages=("OrderNotePage",)),
    witnesses={OrderNote: _noted},
    rows=_rows,
    undo=_undo,
    redo=_redo,
    stand_ins={OrderNote: _stand_in},
)

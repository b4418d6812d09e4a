"""Details: the fields that a shop adds of its own."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kiosk.api.models import PreOrder
from kiosk.api.requests import OrderSelection
from kiosk.api.shop import ReadDetails
from kiosk.api.text import fit
from kiosk.flow.contexts import Pages
from kiosk.flow.extra_field import filled_in, parsed
from kiosk.flow.moment import Moment
from kiosk.flow.never_asked import asks_in
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.schema import form
from kiosk.flow.steps import Step

NAME = "details"
_OFFER = "OrderSelectionPage"


def schema(pages: Pages) -> Any:
    """The schema of the fields that the shop asks for; None where it names none."""
    told = pages.get(_OFFER, {})
    return next((told[key] for key in ("extra_field", "schema", "fields") if told.get(key)), None)


def _offered(pages: Pages) -> bool:
    return form(schema(pages)) is not None or _secret(pages) is not None


def _secret(pages: Pages) -> str | None:
    return asks_in(schema(pages))


def _filled_in(sent: OrderSelection, before: PreOrder, now: PreOrder) -> bool | None:
    """The shop may write it differently than it was sent: an unchanged field leaves it unknown."""
    changed = now.extra_field != before.extra_field
    return True if changed or parsed(now.extra_field) == sent.extra_field else None


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    said = [text or label for label, text in filled_in(order.extra_field)]
    if said:
        yield OrderLine("details", NAME, fit(", ".join(said)), amount=Decimal(0), private=True)


def _undo(order: PreOrder) -> Iterator[OrderSelection]:
    if filled_in(order.extra_field):
        yield OrderSelection({})


def _stand_in(moment: Moment) -> OrderSelection | None:
    told = schema(moment.pages)
    return OrderSelection(told) if isinstance(told, dict) else None


PAGE = Page(
    step=Step(NAME, pages=(_OFFER,), enter=ReadDetails(), offer=_OFFER, offered=_offered, secret=_secret),
    witnesses={OrderSelection: _filled_in},
    rows=_rows,
    undo=_undo,
    stand_ins={OrderSelection: _stand_in},
)

"""Token checkout: the link that a shop gives an in-store device, for the shopper's phone to pay by.

It signs the phone in as this shopper: it is a credential, as a session's cookie is.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from kiosk.api.answers import StatusAnswer
from kiosk.api.options import PaymentOption
from kiosk.flow import contexts
from kiosk.flow.contexts import CASH_REGISTER, Pages
from kiosk.flow.payment import written

CHECKOUT, STATUS = "checkout_url", "status_url"


class Link(msgspec.Struct, frozen=True):
    """`checkout_url` as it came, which the phone opens; `status_url` tells whether there is an order."""

    checkout_url: str
    status_url: str | None = None


def link(told: Iterable[Mapping[str, Any]]) -> Link | None:
    """The first link in these contexts, whichever page brings it; None where the shop gives none."""
    told = tuple(told)
    checkout = next(_texts(told, CHECKOUT), None)
    return Link(checkout, next(_texts(told, STATUS), None)) if checkout else None


def offered(pages: Pages) -> Link | None:
    """The link among the pages named so far, that of the ways to pay first."""
    return link((_of_payment(pages), *pages.values()))


def status_address(pages: Pages) -> str | None:
    """Where to ask whether an order came of the basket, however it is paid."""
    return next(_texts((_of_payment(pages), *pages.values()), STATUS), None)


def without_link(pages: Pages) -> dict[str, dict[str, Any]]:
    """The pages without any link, so that this way to pay is not offered."""
    return {
        name: {key: value for key, value in values.items() if key not in (CHECKOUT, STATUS)}
        for name, values in pages.items()
    }


def web_option(pages: Pages, chosen: PaymentOption | None) -> int | None:
    """What to choose for the shop to give a link: the way that is chosen, else the first; never the till."""
    ways = [way.pk for way in contexts.payment_options(pages) if way.payment_type != CASH_REGISTER]
    return chosen.pk if chosen and chosen.pk in ways else next(iter(ways), None)


def order_number(status: StatusAnswer) -> str | None:
    """The number of the order that the basket became; None before that."""
    inner = status.order.get("number") if isinstance(status.order, dict) else None
    told = (written(value) for value in (status.order_number, status.number, inner))
    return next((number for number in told if number), None)


def _of_payment(pages: Pages) -> Mapping[str, Any]:
    return pages.get("PaymentOptionSelectionPage", {})


def _texts(told: Iterable[Mapping[str, Any]], key: str) -> Iterator[str]:
    values = (context.get(key) for context in told)
    return (value for value in values if isinstance(value, str) and value)

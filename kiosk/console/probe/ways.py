"""The ways to pay that the shop offers, and whether a kiosk can take them."""

from collections.abc import AsyncIterator, Iterator

from kiosk.api.shop import ReadPaymentOptions
from kiosk.console.probe.ask import Answered, Carrier, ask
from kiosk.console.probe.probe_row import ProbeRow, There, line, row_of
from kiosk.console.probe.probed import Probed
from kiosk.flow import contexts, token_checkout

_PAGE = "PaymentOptionSelectionPage"
LINK = "link to pay by (token checkout)"
TILL = "till"


async def ways(carrier: Carrier, seen: Probed) -> AsyncIterator[ProbeRow]:
    """The page of the ways to pay; then a row for each provider, the link, the till, and every other way."""
    asked: Answered = await ask(carrier, ReadPaymentOptions())
    seen.keep(asked.reply)
    yield row_of(_PAGE, asked, "there" if _PAGE in seen.pages else "not told")
    for row in offered(seen):
        yield row


def offered(seen: Probed) -> Iterator[ProbeRow]:
    """What can be told from the pages that were read."""
    for provider in contexts.providers(seen.pages):
        yield ProbeRow(f"provider {provider.pk}", "there", line(f"{provider.name}: by phone, from a code"))
    yield _link(seen)
    till = contexts.cash_register(seen.pages)
    if till is None:
        yield ProbeRow(TILL, _unless_named(seen), "no way to pay of the type cash_register")
    for way in contexts.payment_options(seen.pages):
        of = f"{way.name} ({way.payment_type or 'no type'})"
        if way.payment_type == contexts.CASH_REGISTER:
            yield ProbeRow(TILL, "there", line(f"{of}: at the till, by the order's number"))
        else:
            yield ProbeRow(f"way {way.pk}", "there", line(f"{of}: of the web shop, not for a kiosk"))


def _link(seen: Probed) -> ProbeRow:
    """The link signs a phone in: that it is there is told, and never what it is."""
    found = token_checkout.offered(seen.pages)
    if found is None:
        return ProbeRow(LINK, _unless_named(seen), "checkout_url is not named")
    status = "named" if found.status_url else "not named: only the order itself tells that it is paid"
    return ProbeRow(LINK, "there", f"checkout_url named; status_url {status}")


def _unless_named(seen: Probed) -> There:
    return "not there" if _PAGE in seen.pages else "not told"

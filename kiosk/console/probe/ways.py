"""The ways to pay that the shop offers, and whether a kiosk can take them."""

from collections.abc import AsyncIterator, Iterator

from kiosk.api.shop import ReadPaymentOptions
from kiosk.console.probe.ask import Answered, Carrier, ask
from kiosk.console.probe.finding import Finding, There, finding, line
from kiosk.console.probe.probed import Probed
from kiosk.flow import contexts

_PAGE = "PaymentOptionSelectionPage"
LINK = "link to pay by (token checkout)"
TILL = "till"


async def ways(carrier: Carrier, seen: Probed) -> AsyncIterator[Finding]:
    """The page of the ways to pay; then a row for each provider, the link, the till, and every other way."""
    asked: Answered = await ask(carrier, ReadPaymentOptions())
    seen.keep(asked.reply)
    yield finding(_PAGE, asked, "there" if _PAGE in seen.pages else "not told")
    for row in offered(seen):
        yield row


def offered(seen: Probed) -> Iterator[Finding]:
    """What can be told from the pages that were read."""
    for provider in contexts.providers(seen.pages):
        yield Finding(f"provider {provider.pk}", "there", line(f"{provider.name}: by phone, from a code"))
    yield _link(seen)
    till = contexts.cash_register(seen.pages)
    if till is None:
        yield Finding(TILL, _unless_named(seen), "no way to pay of the type cash_register")
    for way in contexts.payment_options(seen.pages):
        of = f"{way.name} ({way.payment_type or 'no type'})"
        if way.payment_type == contexts.CASH_REGISTER:
            yield Finding(TILL, "there", line(f"{of}: at the till, by the order's number"))
        else:
            yield Finding(f"way {way.pk}", "there", line(f"{of}: of the web shop, not for a kiosk"))


def _link(seen: Probed) -> Finding:
    """The link signs a phone in: that it is there is told, and never what it is."""
    told = seen.pages.get(_PAGE, {})
    named = [key for key in ("checkout_url", "status_url") if told.get(key)]
    if named:
        return Finding(LINK, "there", f"{' and '.join(named)} named")
    return Finding(LINK, _unless_named(seen), "checkout_url and status_url are not named")


def _unless_named(seen: Probed) -> There:
    return "not there" if _PAGE in seen.pages else "not told"

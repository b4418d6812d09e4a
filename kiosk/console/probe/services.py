"""The 23 services, each asked for by reading its page: nothing is sent that could order, pay or write."""

from collections.abc import AsyncIterator

from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import SERVICES
from kiosk.console.probe.ask import NOBODYS, Carrier, ask_page
from kiosk.console.probe.probe_row import ProbeRow, There, row_of
from kiosk.console.probe.probed import Probed

_NOT_OURS = "the payment provider's to send: never asked for"
_ABSENT, _TOO_MANY = (404, 410), 429


async def services(line: Carrier, seen: Probed) -> AsyncIterator[ProbeRow]:
    """A row for each service of the document, in its order."""
    for service in SERVICES:
        yield await _service(line, service, seen)


async def _service(line: Carrier, service: type[Request], seen: Probed) -> ProbeRow:
    page = service.page or ""
    if service.repeat is Repeat.NEVER:
        return ProbeRow(service.known_as, "not asked", _NOT_OURS)
    asked = await ask_page(line, page)
    seen.keep(asked.reply)
    found = there(page, asked.reply, seen)
    if found == "not there":
        seen.missing.add(page)
    return row_of(service.known_as, asked, found)


def there(page: str, reply: Reply, probed: Probed) -> There:
    """Whether the shop has the page, by what it answers for it, for no page, and for one that no shop has.

    A shop that refuses even the last has every page that it answers for; another has those that it names.
    What it refuses as it refuses everything, an empty basket perhaps, tells nothing.
    """
    if isinstance(reply, Refused) and (reply.status == _TOO_MANY or _is_alike(reply, probed.checkout)):
        return "not told"
    if isinstance(reply, Refused) and (reply.status in _ABSENT or _is_alike(reply, probed.nobodys)):
        return "not there"
    if isinstance(reply, Ok | Refused) and _knows_no(probed):
        return "there"
    return "there" if _names(reply, page) and not _names(probed.nobodys, NOBODYS) else "not told"


def _knows_no(probed: Probed) -> bool:
    """Whether it refuses a page because nobody has it."""
    return isinstance(probed.nobodys, Refused) and not _is_alike(probed.nobodys, probed.checkout)


def _is_alike(reply: Refused, other: Reply) -> bool:
    return isinstance(other, Refused) and (reply.status, reply.words) == (other.status, other.words)


def _names(reply: Reply, page: str) -> bool:
    return isinstance(reply, Ok) and page in [one.page for one in reply.contexts]

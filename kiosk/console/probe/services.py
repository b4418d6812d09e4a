"""The 23 services, each asked for by reading its page: nothing is sent that could order, pay or write."""

from collections.abc import AsyncIterator

from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import SERVICES
from kiosk.console.probe.ask import NOBODYS, Carrier, ReadPage, ask
from kiosk.console.probe.finding import Finding, There, finding
from kiosk.console.probe.probed import Probed

_NOT_OURS = "the payment provider's to send: never asked for"
_ABSENT, _TOO_MANY = (404, 410), 429


async def services(line: Carrier, seen: Probed) -> AsyncIterator[Finding]:
    """A row for each service of the document, in its order."""
    for service in SERVICES:
        yield await _service(line, service, seen)


async def _service(line: Carrier, service: type[Request], seen: Probed) -> Finding:
    page = service.page or ""
    if service.repeat is Repeat.NEVER:
        return Finding(service.known_as, "not asked", _NOT_OURS)
    asked = await ask(line, ReadPage(page))
    seen.keep(asked.reply)
    found = there(page, asked.reply, seen.nobodys)
    if found == "not there":
        seen.missing.add(page)
    return finding(service.known_as, asked, found)


def there(page: str, reply: Reply, nobodys: Reply) -> There:
    """Whether the shop has the page, by what it answers for it and for a page that no shop has.

    A shop that refuses such a page has every page that it answers for; another has those that it names.
    """
    if isinstance(reply, Refused) and reply.status == _TOO_MANY:
        return "not told"
    if isinstance(reply, Refused) and (reply.status in _ABSENT or _is_refused_like(reply, nobodys)):
        return "not there"
    if isinstance(reply, Ok | Refused) and isinstance(nobodys, Refused):
        return "there"
    return "there" if _names(reply, page) and not _names(nobodys, NOBODYS) else "not told"


def _is_refused_like(reply: Refused, nobodys: Reply) -> bool:
    return isinstance(nobodys, Refused) and (reply.status, reply.words) == (nobodys.status, nobodys.words)


def _names(reply: Reply, page: str) -> bool:
    return isinstance(reply, Ok) and page in [one.page for one in reply.contexts]

"""One question to the shop: how it ended, how long it took, and what of the answer could not be read."""

from collections.abc import Callable
from time import perf_counter
from typing import ClassVar, NamedTuple, Protocol

from kiosk.api.answers import Answer
from kiosk.api.reply import Reply, Unknown, Why
from kiosk.api.request import Method, Repeat, Request
from kiosk.api.unread import Unfit, listening
from kiosk.console.probe.typed_contexts import read_contexts

NOBODYS = "KioskProbePage"
"""A page that no shop has."""


class Carrier(Protocol):
    """What carries a request to the shop; the client is one."""

    async def send(self, request: Request) -> Reply:
        """Sends once and returns how it ended."""


class ReadPage(Request, frozen=True):
    """Reads any page of the checkout by its name."""

    known_as: ClassVar = "ReadPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    in_address: ClassVar = frozenset({"page"})
    page: str  # type: ignore[misc]  # of the request here, not of its class


class ReadFlatPage(ReadPage, frozen=True):
    """The same, where the answer is one flat object and no envelope, as some providers' pages have it."""

    known_as: ClassVar = "ReadFlatPage"
    answer: ClassVar[type[Answer] | None] = Answer


class Answered(NamedTuple):
    """A question that was answered, or that had no answer."""

    request: Request
    reply: Reply
    seconds: float
    unread: tuple[Unfit, ...] = ()


async def ask(line: Carrier, request: Request, clock: Callable[[], float] = perf_counter) -> Answered:
    """Sends it once."""
    with listening() as unread:
        begun = clock()
        reply = await line.send(request)
        seconds = clock() - begun
        read_contexts(reply)
    return Answered(request, reply, seconds, tuple(dict.fromkeys(unread)))


async def ask_page(line: Carrier, page: str) -> Answered:
    """Reads a page, once more where its answer is no envelope."""
    asked = await ask(line, ReadPage(page))
    return await ask(line, ReadFlatPage(page)) if asked.reply == Unknown(Why.UNREADABLE) else asked

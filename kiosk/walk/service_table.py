"""The services of the document in a walk: the screen, the request, and its effect on the order."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request, form
from kiosk.api.requests import SERVICES, CheckoutProviderNotification
from kiosk.checkout.checkout import SpeakingLine
from kiosk.console.difference import difference, line
from kiosk.flow.state import Kiosk

_HIDDEN = "…"
_WIDEST = 60


class ServiceRow(NamedTuple):
    """One service, as the walk met it."""

    service: str
    screen: str
    sent: str
    effect: str


class Record:
    """The first good answer of each service."""

    def __init__(self) -> None:
        self._rows: dict[str, ServiceRow] = {}

    def note(self, request: Request, reply: Reply, kiosk: Kiosk) -> None:
        """Notes a reply that came while this was on the screen."""
        name = request.known_as
        if isinstance(reply, Ok) and type(request) in SERVICES:
            self._rows.setdefault(
                name, ServiceRow(name, kiosk.step, _sent(request), _effect(kiosk.order, reply))
            )

    def from_outside(self, effects: int) -> None:
        """Notes the service that only the payment provider calls, if it had an effect on the store."""
        if effects:
            name = CheckoutProviderNotification.known_as
            self._rows[name] = ServiceRow(name, "(the provider)", "is_successful=true", "the order exists")

    def rows(self) -> Iterable[ServiceRow]:
        """The rows in the document's order."""
        return (self._rows[service.known_as] for service in SERVICES if service.known_as in self._rows)

    def missing(self) -> list[str]:
        """The services that the walk has not met."""
        return [service.known_as for service in SERVICES if service.known_as not in self._rows]


class RecordedLine:
    """A line to the shop that notes each reply in a record."""

    def __init__(self, carrier: SpeakingLine, record: Record, kiosk: Callable[[], Kiosk]) -> None:
        self._line, self._record, self._kiosk = carrier, record, kiosk

    @property
    def language(self) -> str:
        """The language of the shop's replies."""
        return self._line.language

    @language.setter
    def language(self, language: str) -> None:
        self._line.language = language

    @property
    def cookies(self) -> dict[str, str]:
        return self._line.cookies

    @cookies.setter
    def cookies(self, cookies: dict[str, str]) -> None:
        self._line.cookies = cookies

    async def send(self, request: Request) -> Reply:
        """Sends the request and notes the reply."""
        before = self._kiosk()
        reply = await self._line.send(request)
        self._record.note(request, reply, before)
        return reply

    async def close(self) -> None:
        """Closes the connection."""
        await self._line.close()


def table(rows: Iterable[ServiceRow]) -> list[str]:
    """Service → screen → request → effect, as lines for a terminal."""
    return [f"{row.service:<33} {row.screen:<18} {row.sent:<36.36} {row.effect}" for row in rows]


def _sent(request: Request) -> str:
    shown = {key: _HIDDEN if key in request.private else value for key, value in request.fields().items()}
    return " ".join(f"{key}={value}" for key, value in form(shown).items())


def _effect(order: PreOrder, reply: Ok) -> str:
    after = merged(order, reply.order)
    changes = [line(change) for change in difference(order, after)]
    named = [context.page for context in reply.contexts if context.page]
    said = changes or [f"names {named[-1]}"] if named else changes
    if not said and reply.data is not None:
        said = [str(reply.data).partition("(")[0]]
    return "; ".join(said)[:_WIDEST] or "accepted"

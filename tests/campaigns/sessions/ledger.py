"""All that the kiosk sent, for which wish, how it ended, and what it did at the shop."""

from collections import defaultdict
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from decimal import Decimal

from kiosk.api.answers import BasketAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.flow.state import Kiosk

WISH: ContextVar[int] = ContextVar("wish", default=0)
"""Which action of a person or of the world the running task belongs to; tasks started by it inherit it."""


@dataclass(eq=False)
class Sending:
    """One request on one line. The times are the loop's; `arrived` is when the shop looked at it.

    `shown` is the snapshot on the screen then, `present` whether it is this shopper's own.
    """

    line: int
    wish: int
    request: Request
    begun: float
    shown: Kiosk
    present: bool
    arrived: float | None = None
    ended: float | None = None
    reply: Reply | None = None

    @property
    def name(self) -> str:
        return type(self.request).__name__

    @property
    def told(self) -> set[Decimal]:
        """The totals in its answer."""
        return _totals(self.reply)

    @property
    def is_shown(self) -> bool:
        """Whether its answer was for the shopper and told a total; the others are read in the background."""
        asked = self.shown.looking_up or self.request is self.shown.sending
        return asked and bool(self.told)


SENDING: ContextVar[Sending | None] = ContextVar("sending", default=None)
"""The request that the running task carries."""


@dataclass(frozen=True)
class Effect:
    """What one request really changed at the shop."""

    wish: int
    session: str
    page: str
    what: str


@dataclass
class Ledger:
    """The whole of one case."""

    now: Callable[[], float]
    sendings: list[Sending] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    told: defaultdict[int, set[Decimal]] = field(default_factory=lambda: defaultdict(set))
    """The totals that the shop told on each line."""
    _lines: defaultdict[int, list[Sending]] = field(default_factory=lambda: defaultdict(list))

    def begin(self, line: int, request: Request, shown: Kiosk, *, present: bool) -> Sending:
        """A request goes out."""
        sending = Sending(line, WISH.get(), request, self.now(), shown, present)
        self.sendings.append(sending)
        self._lines[line].append(sending)
        return sending

    def end(self, sending: Sending, reply: Reply | None) -> None:
        """Its answer is there, or it was given up."""
        sending.ended, sending.reply = self.now(), reply
        self.told[sending.line] |= sending.told

    def of_line(self, line: int) -> list[Sending]:
        """What went out on one shopper's line."""
        return self._lines.get(line, [])

    def began_after(self, line: int, moment: float) -> bool:
        """Whether a later line had sent something before that moment."""
        return any(sent[0].begun < moment for number, sent in self._lines.items() if number > line)


def _totals(reply: Reply | None) -> set[Decimal]:
    """Every figure in an answer that may be shown as a total."""
    if not isinstance(reply, Ok | Refused):
        return set()
    order, data = reply.order or PreOrder(), getattr(reply, "data", None)
    baskets = [order.basket, data.basket if isinstance(data, BasketAnswer) else None]
    amounts = [order.unpaid_amount, order.total_amount, *(one.total_amount for one in baskets if one)]
    return {amount for amount in amounts if amount is not None}

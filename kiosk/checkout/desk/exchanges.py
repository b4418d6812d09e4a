"""The requests to the shop and how each ended, for staff: in memory, without what a shopper typed."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.checkout.desk.entries import outcome_of, why_of
from kiosk.flow.priced import only_priced
from kiosk.journal.entries import Outcome

MOST = 200


class Exchange(NamedTuple):
    """One wish and how it ended. Its orders hold what a price is made of, until the shopper leaves."""

    request: str
    outcome: Outcome
    why: str
    at: datetime
    seconds: float
    before: PreOrder = PreOrder()
    after: PreOrder = PreOrder()


class Exchanges:
    """The latest exchanges of this run; the oldest go first."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        self._now = now
        self._latest: deque[Exchange] = deque(maxlen=MOST)

    @property
    def latest(self) -> tuple[Exchange, ...]:
        """The latest last."""
        return tuple(self._latest)

    @property
    def priced(self) -> Iterator[Exchange]:
        """Those that changed what a price is made of."""
        return (one for one in self._latest if one.before.source != one.after.source)

    def note(self, request: Request, reply: Reply, seconds: float, before: PreOrder, after: PreOrder) -> None:
        """Adds a request that ended after `seconds`, with the order before and after it."""
        orders = (only_priced(before), only_priced(after)) if isinstance(reply, Ok) else ()
        ending = request.known_as, outcome_of(reply), why_of(reply), self._now(), seconds
        self._latest.append(Exchange(*ending, *orders))

    def forget_orders(self) -> None:
        """Drops the orders, because the shopper has left."""
        for place, exchange in enumerate(self._latest):
            self._latest[place] = exchange._replace(before=PreOrder(), after=PreOrder())

"""What runs beside a shopper's errands: the watch of a payment, and the wait for a shop that is away."""

import asyncio

from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import session, watch_payment
from kiosk.flow.state import Kiosk
from kiosk.runtime.tasks import Tasks


class Watching:
    """At most one task of each kind; `tasks` owns them."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._payment: asyncio.Task[None] | None = None
        self._shop: asyncio.Task[None] | None = None

    @property
    def of_payment(self) -> bool:
        """Whether the shop is still asked about a payment, or about the page of an order that is paid."""
        return not _over(self._payment)

    def start_what_is_due(self, desk: Desk, kiosk: Kiosk, *, is_open: bool) -> None:
        """Starts the tasks that a new snapshot needs; a session that is not open has its own wait."""
        if kiosk.payment.may_be_paid and _over(self._payment):
            self._payment = self._tasks.start(watch_payment.watch(desk))
        if not kiosk.online and is_open and _over(self._shop):
            self._shop = self._tasks.start(session.until_back(desk))


def _over(task: asyncio.Task[None] | None) -> bool:
    return task is None or task.done()

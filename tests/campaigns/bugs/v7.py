"""V7: silence counts as paid: after a while the thank-you comes."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.reply import Reply
from kiosk.checkout.errands import watch_payment
from kiosk.flow.payment import Payment, Thanks, Truth, judged


@contextmanager
def planted() -> Iterator[None]:
    """Two minutes without a word say that it is paid."""

    def hopeful(
        before: Payment, reply: Reply, *, silent: bool, due: Money = None, known: PreOrder
    ) -> Payment:
        found = judged(before, reply, silent=silent, due=due, known=known)
        unknown = found.truth is Truth.UNKNOWN
        return replace(found, truth=Truth.PAID, thanks=Thanks()) if unknown else found

    with patch.object(watch_payment, "judged", hopeful):
        yield

"""V3: what was waited for is said as paid."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from kiosk.api.reply import Reply
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import paid_amount
from kiosk.flow.payment import Thanks


@contextmanager
def planted() -> Iterator[None]:
    """Nobody reads what was paid."""

    async def waited_for(desk: Desk, _: Thanks, __: Reply) -> paid_amount.Told:
        return paid_amount.Told(desk.kiosk.payment.amount)

    with patch.object(paid_amount, "of_order", waited_for):
        yield

"""How long an untouched screen waits: a table of snapshots."""

import pytest
from msgspec.structs import replace

from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.state import Kiosk
from kiosk.journey import journey
from kiosk.settings.model import IdleSettings
from kiosk.ui.shell.idle_times import EASIER_IDLE, idle_times
from tests.ui.shell.desk import ORDER, STEPS, WAITING

IDLE = IdleSettings()
PAID = Payment(Truth.PAID)
SHOPPING = replace(Kiosk(journey=journey(STEPS)), step="extras", order=ORDER)
USUAL = IDLE.after_s, IDLE.warning_s


@pytest.mark.parametrize(
    ("kiosk", "easier", "times"),
    [
        (SHOPPING, False, USUAL),
        (SHOPPING, True, (IDLE.after_s * EASIER_IDLE, IDLE.warning_s * EASIER_IDLE)),
        (replace(SHOPPING, payment=WAITING), False, None),
        (replace(SHOPPING, payment=PAID), False, (IDLE.thank_you_s, 0)),
        (replace(SHOPPING, payment=PAID), True, (IDLE.thank_you_s, 0)),
        (replace(SHOPPING, payment=PAID, paper=Paper.UNSURE), False, (IDLE.thank_you_s * EASIER_IDLE, 0)),
        (Kiosk(journey=journey(STEPS)), False, None),
    ],
)
def test_the_times_follow_the_snapshot_and_the_view(
    kiosk: Kiosk, easier: bool, times: tuple[float, float] | None
) -> None:
    assert idle_times(kiosk, IDLE, easier=easier) == times

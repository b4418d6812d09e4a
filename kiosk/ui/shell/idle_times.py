"""After how long an untouched screen asks whether the shopper is still there."""

from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.settings.model import IdleSettings

EASIER_IDLE = 3
"""Times as long in the easier view, and where the screen stands for a receipt that was not printed."""


def idle_times(kiosk: Kiosk, idle: IdleSettings, *, easier: bool) -> tuple[float, float] | None:
    """Seconds of silence before it asks, and seconds to answer; None while nobody is to be asked."""
    if not kiosk.open or kiosk.payment.may_be_paid:
        return None
    if kiosk.payment.truth is Truth.PAID:
        return idle.thank_you_s * (EASIER_IDLE if kiosk.paper.missing else 1), 0
    longer = EASIER_IDLE if easier else 1
    return idle.after_s * longer, idle.warning_s * longer

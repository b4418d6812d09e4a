"""The snapshot before anybody has touched anything, and its journey."""

import msgspec

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step


def test_nobody_has_done_anything_yet() -> None:
    kiosk = Kiosk()
    assert (kiosk.step, kiosk.busy, kiosk.looking_up, kiosk.online, kiosk.confirmed) == (
        "welcome",
        False,
        False,
        True,
        True,
    )
    assert (kiosk.wrong_coupons, kiosk.returned, kiosk.epoch) == (0, False, 0)
    assert msgspec.structs.astuple(kiosk.sms) == ("", False, "", 0.0, 0)
    assert msgspec.structs.astuple(kiosk.card) == (0, "", False, "")


def test_steps_not_offered_drop_out() -> None:
    kiosk = Kiosk(journey=(Step("note"), Step("bags")), not_offered=frozenset({"note"}))
    assert [step.name for step in kiosk.offered] == ["bags"]
    assert not kiosk.open

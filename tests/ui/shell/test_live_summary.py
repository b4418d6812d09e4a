"""What the summary says of the order while the shop is asked."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.api.requests import OrderNote
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.surround import Surround
from kiosk.ui.stage import Stage


def test_an_order_is_not_confirmed_while_a_request_takes_its_time(
    qtbot: QtBot, stage: Callable[..., Stage]
) -> None:
    resting = Kiosk(step="note")
    made = stage(resting)
    surround, screen = Surround(made), Screen(made)
    qtbot.addWidget(surround)
    surround.screens.addWidget(screen)
    surround.furnish()
    badge = surround.summary.badge
    surround.present(replace(resting, sending=OrderNote("x")), screen)
    assert badge.text() == ""
    asking = surround.findChild(QTimer, "asking")
    assert asking
    assert asking.isActive()
    asking.timeout.emit()
    assert badge.text() == "not confirmed"
    surround.present(resting, screen)
    assert badge.text() == ""
    assert not asking.isActive()

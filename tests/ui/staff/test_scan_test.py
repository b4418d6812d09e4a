"""The window of `kiosk scan-test`: what came, what it was read as, and the setting that helps."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.input.arrival import Arrival
from kiosk.input.verdict import WhyBroken
from kiosk.settings.model import ScannerSettings
from kiosk.ui.staff.scan_test import ScanTest
from kiosk.ui.theme.look import Look
from tests.input.scans import scan_of

CARD = "4539578763621486"
SLOW = tuple(key._replace(at=place * 200.0) for place, key in enumerate(scan_of("8690000049950").keys))


@pytest.fixture
def window(qtbot: QtBot) -> ScanTest:
    made = ScanTest(Look.for_screen((1000, 640)), ScannerSettings(scale_labels=("27IIIIIWWWWWC",)))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("came", "said"),
    [
        (scan_of("8690000049950"), "Read as: a product's number · 8690000049950 · 08690000049950"),
        (scan_of("DKR-0001"), "Read as: a code of the shop · DKR-0001"),
        (scan_of("2712345007504"), "Read as: label of a scale: 750 g · 2712345000000 · 2712345"),
        (scan_of("http://evil"), "Read as: no code of an item"),
        (scan_of("8690", why=WhyBroken.NO_END), "Read as: no code of an item"),
        (scan_of("8690"), "8 4 6 4 9 4 0"),
        (scan_of("8690"), "The settings are right for it."),
        (scan_of("8690000049950")._replace(keys=SLOW), "gap_ms = 260"),
        (scan_of("ВЛК-0001"), 'layout = "ru"'),
    ],
)
def test_what_came_and_what_would_help(window: ScanTest, came: Arrival, said: str) -> None:
    window.arrived(came)
    assert said in "\n".join(window.lines())


def test_a_card_is_in_no_line_of_it(window: ScanTest) -> None:
    window.arrived(scan_of(CARD))
    shown = "\n".join([*window.lines(), *(label.text() for label in window.findChildren(QLabel))])
    assert "may be a card: not shown" in shown
    assert CARD not in shown
    assert "4 4 5" not in shown

"""The short form: no answer breaks a screen, and what breaks one is found."""

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from kiosk.flow.state import Kiosk
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.order_rows import OrderRows
from tests.campaigns.campaign import Cases
from tests.campaigns.fuzz_screens import SNAPSHOTS, fuzz


def _failing(_rows: OrderRows, _kiosk: Kiosk) -> tuple[SummaryRow, ...]:
    raise KeyError("seeded")


def _warning(_label: Label, _event: QPaintEvent) -> None:
    qWarning("seeded")


def test_no_answer_breaks_a_screen(qapp: QApplication) -> None:
    report = fuzz(Cases(24))
    assert (report.played, report.violations) == (24, [])
    assert report.figures[0].value == str(24 * SNAPSHOTS)


def test_an_exception_within_qt_is_found(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OrderRows, "of", _failing)
    assert "V6 KeyError: 'seeded'" in fuzz(Cases(1)).violations[0]


def test_a_warning_of_qts_is_found(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Label, "paintEvent", _warning)
    assert "V6 Qt: seeded" in fuzz(Cases(1)).violations[0]

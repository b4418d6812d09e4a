"""A few shoppers leave a kiosk as they found it, and one who leaves something is noticed."""

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.ui.shell.shell import Shell
from tests.campaigns.campaign import Cases
from tests.campaigns.soak import soak

SHORT = Cases(18)


def test_nothing_is_left_behind(qapp: object) -> None:
    report = soak(SHORT)
    assert report.played == SHORT.count
    assert report.passed, report


def test_a_widget_left_behind_by_each_shopper_is_found(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    anew = Shell._for_a_new_shopper

    def leaky(shell: Shell) -> None:
        anew(shell)
        QWidget(shell)

    monkeypatch.setattr(Shell, "_for_a_new_shopper", leaky)
    assert any(violation.startswith("widgets") for violation in soak(Cases(6)).violations)

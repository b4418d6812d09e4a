"""Looks for the tests of what is seen: still, light, at the size of the drawings."""

import pytest

from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.theme.look import Look


@pytest.fixture(autouse=True)
def _quick_fingers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test has seen the next screen at once."""
    monkeypatch.setattr(ButtonRow, "pause_ms", 0)


@pytest.fixture(params=[(1080, 1920), (1280, 800)], ids=["portrait", "landscape"])
def look(request: pytest.FixtureRequest, qapp: object) -> Look:
    return Look.for_screen(request.param, motion=False)


@pytest.fixture
def kiosk_look(qapp: object) -> Look:
    return Look.for_screen((1080, 1920), motion=False)


@pytest.fixture
def tablet_look(qapp: object) -> Look:
    return Look.for_screen((1280, 800), motion=False)

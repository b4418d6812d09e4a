"""The rule: nothing that the PIN sheet says moves its keys, and a finger meets each of them."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from kiosk.settings.model import Settings, StaffSettings
from kiosk.ui.staff.pin_sheet import PinSheet
from kiosk.ui.widgets.text.fit import fitted_line
from tests.staff.team import BADGE, ON_THE_BADGE, WRITTEN, named
from tests.ui.staff.conftest import Place

ALONE = (StaffSettings(WRITTEN),)
WITH_A_BADGE = (StaffSettings(WRITTEN, badge=ON_THE_BADGE),)
BY_NAME = (named(3, "Ayşe", badge=ON_THE_BADGE),)


@pytest.fixture(params=[ALONE, WITH_A_BADGE, BY_NAME], ids=["one PIN", "and a badge", "by name"])
def settings(request: pytest.FixtureRequest) -> Settings:
    return Settings(staff=request.param)


@pytest.fixture(params=[(540, 960), (1280, 800)], ids=lambda size: f"{size[0]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


def stands(sheet: PinSheet) -> tuple[QRect, QRect]:
    """The places of the sheet and of its keys, once all is laid out."""
    QApplication.processEvents()
    return sheet.sheet.geometry(), QRect(sheet.pad.mapTo(sheet, QPoint(0, 0)), sheet.pad.size())


@pytest.mark.parametrize("easier", [False, True], ids=["usual", "easier"])
def test_it_keeps_its_size_whatever_it_says(place: Place, easier: bool) -> None:
    place.shell.speak("tr")
    if easier:
        place.shell.toggle_easier()
    place.door.knock()
    sheet = place.door.sheet
    assert isinstance(sheet, PinSheet)
    found, said = [stands(sheet)], {sheet.words.text()}

    def look() -> None:
        found.append(stands(sheet))
        said.add(sheet.words.text())

    sheet.type(BADGE[0])
    look()
    for _ in range(5):
        sheet._entrance.look_at("03000000"[: max(6, min(sheet._entrance.lengths))])
        look()
    for digit in BADGE:
        sheet.type(digit)
        look()
        dots = sheet.dots.text()
        assert fitted_line(sheet.dots.font(), dots, sheet.dots.width())[1] == dots
    sheet._entrance.busy = True
    sheet._show()
    look()
    assert len(said) == 4
    assert set(map(str, found)) == {str(found[0])}
    assert sheet.rect().contains(found[0][0])
    least = sheet.look.mm(12.7)
    assert all(min(key.rect.width(), key.rect.height()) >= least for key in sheet.pad.places)

"""The sheets and the drawings can be painted in every theme, both ways round, without a warning."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from tests.ui import mocks, widget_sheet
from tests.ui.widgets.pixels import colours


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", widget_sheet.THEMES, ids=lambda theme: theme[0])
@pytest.mark.parametrize("size", widget_sheet.SIZES, ids=lambda size: size[0])
@pytest.mark.parametrize("sheet", widget_sheet.SHEETS, ids=lambda sheet: sheet.__name__)
def test_every_sheet(qtbot: QtBot, sheet, size, theme, way) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    screen = sheet(widget_sheet.still(size[1], theme[1]))
    qtbot.addWidget(screen)
    screen.setLayoutDirection(way)
    screen.show()
    QApplication.processEvents()
    assert len(colours(screen.grab().toImage(), 9)) > 5


@pytest.mark.parametrize("name", ["coupons", "pay", "welcome", "gift_landscape"])
def test_the_drawings_fill_their_screens_exactly(
    qtbot: QtBot, name: str, kiosk_look: Look, tablet_look: Look
) -> None:
    look = tablet_look if name.endswith("landscape") else kiosk_look
    screen = getattr(mocks, name)(look)
    qtbot.addWidget(screen)
    screen.show()
    layout = screen.layout()
    assert layout.minimumSize().height() <= screen.height()
    assert layout.minimumSize().width() <= screen.width()


def test_the_command_writes_them_all(qapp: object, tmp_path: Path) -> None:
    try:
        widget_sheet.draw_all(tmp_path)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert len(list(tmp_path.glob("*.png"))) == 4 + 2 * (3 * len(widget_sheet.SHEETS) + 1) + 3

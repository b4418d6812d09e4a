"""Every widget in its states on sheets, and the drawings' mocks: ``python -m tests.ui.widget_sheet DIR``."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.theme.sets import CONTRAST, DARK, LIGHT
from kiosk.ui.theme.theme import Theme
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import CodeKind
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.overlay import Overlay
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.summary.summary import SummaryPanel, SummaryRow
from kiosk.ui.widgets.text.badge import Badge
from kiosk.ui.widgets.text.hint import Hint, HintKind
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.toggle import Toggle
from tests.ui import mocks

PORTRAIT, LANDSCAPE = (1080, 1920), (1280, 800)
SIZES = (("portrait", PORTRAIT), ("landscape", LANDSCAPE))
THEMES = (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST))
LONG = "Bestellbestätigungsnachricht an meine Telefonnummer versenden lassen, sobald sie bereitsteht"


def still(size: tuple[int, int], theme: Theme = LIGHT, *, easier: bool = False) -> Look:
    return Look.for_screen(size, theme=theme, easier=easier, motion=False)


def _sheet(look: Look) -> tuple[QWidget, QVBoxLayout]:
    screen = mocks.ground(look)
    page = QVBoxLayout(screen)
    side = look.either(56, 28)
    page.setContentsMargins(side, side, side, side)
    page.setSpacing(look.either(28, 14))
    return screen, page


def _beside(look: Look, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.either(20, 14))
    for widget in widgets:
        row.addWidget(widget)
    return row


def actions_sheet(look: Look) -> QWidget:
    screen, page = _sheet(look)
    page.addLayout(mocks.actions(look, "Continue"))
    off = Button(look, "Not now")
    off.setEnabled(False)
    down = Button(look, "Pressed")
    down.setDown(True)
    busy = Button(look, "Sending", "arrow-right", trailing_icon=True)
    busy.set_busy(True)
    busy._patience.timeout.emit()
    page.addLayout(_beside(look, off, down, busy))
    ringed = [
        Button(look, "Focus", kind=kind)
        for kind in (ButtonKind.MAIN, ButtonKind.QUIET, ButtonKind.SMALL, ButtonKind.BAR)
    ]
    for button in ringed:
        button.ringed = True
    page.addLayout(_beside(look, *ringed))
    page.addWidget(Button(look, LONG, "message-square"))
    page.addLayout(mocks.bar(look))
    page.addLayout(_beside(look, Stepper(look, 1, 1, 9), IconButton(look, "x", "Remove")))
    page.addLayout(
        _beside(look, Chip(look, "HOSGELDIN −₺50,00", "tag"), Chip(look, "120 puan", removable=False))
    )
    page.addLayout(_beside(look, Badge(look, "not confirmed yet"), Badge(look, "offline")))
    page.addLayout(
        _beside(look, Toggle(look, "Add a video greeting"), Toggle(look, "Add a bow", checked=True))
    )
    page.addStretch(1)
    return screen


def words_sheet(look: Look) -> QWidget:
    screen, page = _sheet(look)
    page.addWidget(Label(look, Role.HEADING, "Wrap it as a gift?"))
    page.addWidget(Label(look, Role.LEAD, "A box, a ribbon and your own words.", "soft"))
    narrow = Label(look, Role.TITLE, LONG)
    narrow.setFixedSize(look.either(420, 300), look.either(80, 50))
    page.addWidget(narrow)
    for kind, strong in ((HintKind.GOLD, "BAHAR10 needs ₺1.500."), (HintKind.RED, "No connection.")):
        hint = Hint(look)
        hint.say("You are ₺215,10 away. It stays here in case you add something.", kind, strong)
        page.addWidget(hint)
    long_hint = Hint(look)
    long_hint.say(LONG * 3, HintKind.INFO)
    page.addWidget(long_hint)
    page.addWidget(TextField(look, "Coupon code", "scan-barcode", "ready to scan"))
    area = TextArea(look, 160, "Your words", "{} of {}".format)
    page.addWidget(area)
    detail = "Recycled paper, for up to eight kilograms"
    cards = (
        ChoiceCard(look, "shopping-bag", "Large bag", detail, price="₺2,50"),
        ChoiceCard(look, "tag", "No, thanks"),
    )
    choices = Choices(look, cards)
    choices.choose("Large bag")
    cards[0].ringed = True
    page.addWidget(choices)
    page.addStretch(1)
    return screen


def keys_sheet(look: Look) -> QWidget:
    screen, page = _sheet(look)
    board = Keyboard(look, "tr")
    board.turn(next(key for key in board._rows[3] if key.icon == "arrow-big-up"))
    page.addWidget(board)
    pad = NumberPad(look, ",")
    if look.portrait:
        page.addWidget(Keyboard(look, "email"))
        page.addWidget(pad)
    else:
        pad.setFixedWidth(look.px(420))
        page.addWidget(pad)
    page.addStretch(1)
    return screen


def summary_sheet(look: Look) -> QWidget:
    screen, page = _sheet(look)
    page.setContentsMargins(0, 0, 0, 0)
    rows = [SummaryRow(f"sku{n}", "shopping-bag", f"Linen cushion {n}", "× 2", "₺798,00") for n in range(6)]
    panel = SummaryPanel(look, "+{} more".format)
    panel.show_rows((*rows, SummaryRow("long", "gift", LONG, LONG, "₺10,90"), mocks.ROWS[3]))
    panel.show_total("To pay", "₺1.284,90")
    panel.show_badge("not confirmed yet")
    till = CodePicture(look, look.either(720, 480))
    till.setFixedSize(till.sizeHint())
    till.show_code("1000245871", CodeKind.CODE128)
    till.setFixedSize(till.sizeHint())
    till.show_code("1000245871", CodeKind.CODE128)
    grid = QGridLayout()
    grid.addWidget(panel, 0, 0)
    grid.addWidget(till, *((1, 0) if look.portrait else (0, 1)), Qt.AlignmentFlag.AlignCenter)
    page.addLayout(grid)
    page.addStretch(1)
    return screen


def overlay_sheet(look: Look) -> QWidget:
    screen = mocks.coupons(look) if look.portrait else mocks.gift_landscape(look)
    sheet = Overlay(look, screen)
    centre = Qt.AlignmentFlag.AlignHCenter
    sheet.body.addWidget(Label(look, Role.HEADING, "Still there?", align=centre))
    sheet.body.addWidget(Label(look, Role.LEAD, "Your basket is kept for 30 more seconds.", "soft", centre))
    sheet.body.addLayout(
        _beside(look, Button(look, "Start over", "x", ButtonKind.QUIET), Button(look, "I am here"))
    )
    sheet.open()
    return screen


SHEETS: tuple[Callable[[Look], QWidget], ...] = (
    actions_sheet,
    words_sheet,
    keys_sheet,
    summary_sheet,
    overlay_sheet,
)


def drawings() -> dict[str, QWidget]:
    kiosk, tablet = still(PORTRAIT), still(LANDSCAPE)
    return {
        "coupons": mocks.coupons(kiosk),
        "pay": mocks.pay(kiosk),
        "welcome": mocks.welcome(kiosk),
        "gift-landscape": mocks.gift_landscape(tablet),
    }


def draw_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, screen in drawings().items():
        save(screen, folder / f"{name}.png")
    for shape, size in SIZES:
        for name, theme in THEMES:
            for sheet in SHEETS:
                kind = sheet.__name__.removesuffix("_sheet")
                save(sheet(still(size, theme)), folder / f"{kind}-{shape}-{name}.png")
        save(words_sheet(still(size, easier=True)), folder / f"words-{shape}-easier.png")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    save(mocks.coupons(still(PORTRAIT)), folder / "coupons-mirrored.png")
    save(mocks.gift_landscape(still(LANDSCAPE)), folder / "gift-landscape-mirrored.png")
    save(actions_sheet(still(PORTRAIT)), folder / "actions-portrait-mirrored.png")


def save(screen: QWidget, path: Path) -> None:
    screen.show()
    QApplication.processEvents()
    screen.grab().save(str(path))
    screen.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("say where to put the pictures: python -m tests.ui.widget_sheet DIR")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    draw_all(Path(sys.argv[1]))

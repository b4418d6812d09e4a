"""Chip, switch, stepper, dots, spinner, drawing: each does its one thing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.picture import Picture
from kiosk.ui.widgets.step_dots import StepDots
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text.badge import Badge
from kiosk.ui.widgets.toggle import Toggle
from kiosk.ui.widgets.waiting import Waiting
from kiosk.ui.widgets.welcome_drawing import Drawing
from tests.ui.widgets.pixels import at, colours, picture

LEFT = Qt.MouseButton.LeftButton


def cross_of(chip: Chip) -> QAbstractButton:
    cross = chip.findChild(QAbstractButton)
    assert cross is not None
    return cross


def moving() -> Look:
    return Look.for_screen((1080, 1920), motion=True)


def test_a_chip_is_removed_by_its_cross_only(qtbot: QtBot, look: Look) -> None:
    chip = Chip(look, "HOSGELDIN", "tag", remove_name="Remove HOSGELDIN")
    qtbot.addWidget(chip)
    picture(chip)
    gone: list[bool] = []
    chip.removed.connect(lambda: gone.append(True))
    QTest.mouseClick(chip, LEFT, pos=QPoint(look.px(60), chip.height() // 2))
    assert gone == []
    cross = cross_of(chip)
    assert cross.accessibleName() == "Remove HOSGELDIN"
    QTest.mouseClick(cross, LEFT)
    QTest.keyClick(cross, Qt.Key.Key_Return)
    assert gone == [True, True]


def test_a_chip_that_stays_has_no_cross(qtbot: QtBot, look: Look) -> None:
    chip = Chip(look, "120 points", removable=False)
    qtbot.addWidget(chip)
    assert chip.findChild(QAbstractButton) is None


@pytest.mark.parametrize("where", ["left", "right"])
def test_the_whole_row_of_a_switch_can_be_touched(qtbot: QtBot, look: Look, where: str) -> None:
    toggle = Toggle(look, "Add a video greeting")
    qtbot.addWidget(toggle)
    off = picture(toggle)
    x = 4 if where == "left" else toggle.width() - 4
    QTest.mouseClick(toggle, LEFT, pos=QPoint(x, toggle.height() // 2))
    assert toggle.isChecked()
    assert look.theme.brand in colours(toggle.grab().toImage(), 2)
    assert look.theme.brand not in colours(off, 2)
    heard = QAccessible.queryAccessibleInterface(toggle)
    assert heard.role() == QAccessible.Role.CheckBox


def test_a_stepper_stays_between_its_ends(qtbot: QtBot, look: Look) -> None:
    stepper = Stepper(look, 1, 1, 3, "One less", "One more")
    qtbot.addWidget(stepper)
    seen: list[int] = []
    stepper.changed.connect(seen.append)
    assert not stepper.less.isEnabled()
    for _ in range(4):
        QTest.mouseClick(stepper.more, LEFT)
    assert seen == [2, 3]
    assert not stepper.more.isEnabled()
    QTest.keyClick(stepper.less, Qt.Key.Key_Return)
    assert seen == [2, 3, 2]
    stepper.show_value(99)
    assert (stepper.value(), seen) == (3, [2, 3, 2])
    assert stepper.more.accessibleName() == "One more"


def test_dots_say_where_one_is(qtbot: QtBot, look: Look) -> None:
    dots = StepDots(look)
    qtbot.addWidget(dots)
    dots.show_steps(3, 7, "Coupons", "4 of 7")
    assert dots.accessibleName() == "Coupons 4 of 7"
    filled = [count_brand(dots, done) for done in range(7)]
    assert filled == sorted(set(filled))


def count_brand(dots: StepDots, done: int) -> int:
    dots.show_steps(done, 7, "", "")
    image = picture(dots)
    middle = image.height() // 2
    return sum(at(image, QPoint(x, middle)) == dots.look.theme.brand for x in range(image.width()))


def busy(look: Look) -> Button:
    """A button whose request has been under way for a while."""
    button = Button(look, "Sending")
    button.set_busy(True)
    button._patience.timeout.emit()
    return button


@pytest.mark.parametrize("kind", [busy, Drawing, Waiting])
def test_nothing_moves_where_nothing_may(qtbot: QtBot, look: Look, kind: Callable[[Look], QWidget]) -> None:
    widget = kind(look)
    qtbot.addWidget(widget)
    before = picture(widget)
    qtbot.wait(120)
    assert widget.grab().toImage() == before


@pytest.mark.parametrize("kind", [busy, Drawing, Waiting])
def test_what_may_move_does(qtbot: QtBot, kind: Callable[[Look], QWidget]) -> None:
    widget = kind(moving())
    qtbot.addWidget(widget)
    before = picture(widget)
    qtbot.waitUntil(lambda: widget.grab().toImage() != before, timeout=3000)


def test_a_hidden_drawing_rests(qtbot: QtBot) -> None:
    drawing = Drawing(moving())
    qtbot.addWidget(drawing)
    drawing.show()
    assert drawing._timer.isActive()
    drawing.hide()
    assert not drawing._timer.isActive()


def test_a_raised_card_brings_air_for_its_shadow(qtbot: QtBot, look: Look) -> None:
    card = Card(look, raised=True)
    qtbot.addWidget(card)
    card.setPalette(look.palette())
    card.setAutoFillBackground(True)
    image = picture(card, (look.px(400), look.px(300)))
    ground = card.ground()
    below = QPoint(ground.center().x(), ground.bottom() + look.px(3))
    assert at(image, ground.center()) == look.theme.card
    assert at(image, below) not in {look.theme.card, look.theme.paper}
    assert at(image, QPoint(0, 0)) == look.theme.paper


def test_a_picture_fills_its_place_without_being_bent(qtbot: QtBot, look: Look) -> None:
    wide = QPixmap(300, 100)
    wide.fill(look.colour("#00ff00"))
    shown = Picture(look, look.px(90), wide)
    qtbot.addWidget(shown)
    assert colours(picture(shown).copy(20, 20, 40, 40)) == {"#00ff00"}
    shown.show_picture(None)
    assert colours(shown.grab().toImage().copy(20, 20, 40, 40)) == {look.theme.plate}


def test_a_shop_without_a_logo_has_its_letter(qtbot: QtBot, look: Look) -> None:
    letters = [Brand(look, name) for name in ("Moda Ev", "Ada Ev")]
    shown = []
    for brand in letters:
        qtbot.addWidget(brand)
        shown.append(picture(brand, (look.either(44, 32), look.either(44, 32))))
    assert look.theme.brand in colours(shown[0])
    assert shown[0] != shown[1]


def test_the_brand_is_the_ground_of_the_welcome(qtbot: QtBot, look: Look) -> None:
    ground = BrandGround(look)
    qtbot.addWidget(ground)
    image = picture(ground, (40, 400))
    assert at(image, QPoint(5, 0)) == look.theme.brand
    assert image.pixelColor(5, 399).lightness() < image.pixelColor(5, 0).lightness()


def test_a_badge_is_there_only_when_it_says_something(qtbot: QtBot, look: Look) -> None:
    badge = Badge(look)
    qtbot.addWidget(badge)
    assert badge.isHidden()
    badge.show_text("offline")
    assert not badge.isHidden()
    assert badge.sizeHint().width() > Badge(look, "off").sizeHint().width()


def test_what_can_be_touched_can_be_hit(qtbot: QtBot, look: Look) -> None:
    widgets: list[QWidget] = [
        *(Button(look, "x", kind=kind) for kind in ButtonKind),
        IconButton(look, "x", "Close"),
        ChoiceCard(look, "gift", "Yes"),
        Toggle(look, "x"),
        TextField(look),
        TextArea(look, 10),
    ]
    stepper, chip = Stepper(look), Chip(look, "x")
    widgets += [stepper.less, stepper.more, cross_of(chip)]
    for widget in (*widgets, stepper, chip):
        qtbot.addWidget(widget)
    for widget in widgets:
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        assert least.width() >= look.mm(12.7), widget
        assert least.height() >= look.mm(12.7), widget

"""What a monkey does: each trick is a few events, and yields after each of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.app.program import Program
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.window import Window
from tests.campaigns.monkey.paws import NONE, Paws

SIZES = ((540, 960), (640, 400), (400, 640), (720, 450), (1280, 800))
KEYS = tuple(Qt.Key)
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
CODES = (
    "KRM-0001",
    "TKS-0001",
    "AYD-0001",
    "8690000037377",
    "1234",
    "99999999",
    "ÄÖ<b>x</b>",
    "https://x.example",
)
NONSENSE = "aZ9 ğİı₺😀<b>&\u202e\u0000\u0301'\"\\/%{}0532123456"
_OTHER_BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
_HELD = range(3, 12)


@dataclass
class Monkey:
    """What it plays with."""

    program: Program
    window: Window
    paws: Paws
    dice: Random

    def anywhere(self) -> QPointF:
        """A place on the glass."""
        return QPointF(self.dice.random() * self.window.width(), self.dice.random() * self.window.height())

    def somewhere(self) -> QPointF:
        """On something that can be pressed, if there is anything."""
        return self.on(self._pressable()) or self.anywhere()

    def on(self, widgets: list[QWidget]) -> QPointF | None:
        """The middle of one of these that can be seen."""
        seen = [widget for widget in widgets if widget.isVisible()]
        if not seen:
            return None
        chosen = self.dice.choice(seen)
        return QPointF(chosen.mapTo(self.window, chosen.rect().center()))

    def _pressable(self) -> list[QWidget]:
        return [button for button in self.window.findChildren(QAbstractButton) if button.isEnabled()]


Trick: TypeAlias = Callable[[Monkey], Iterator[None]]


def press(monkey: Monkey) -> Iterator[None]:
    monkey.paws.click(monkey.somewhere())
    yield


def press_anywhere(monkey: Monkey) -> Iterator[None]:
    at = monkey.anywhere()
    monkey.paws.press(at)
    yield
    monkey.paws.release(at)
    yield


def press_on(monkey: Monkey) -> Iterator[None]:
    """Goes on, as a shopper would: a monkey that never does sees two screens."""
    rows = monkey.window.findChildren(ButtonRow)
    at = monkey.on([row.main_button for row in rows if row.main_button.isEnabled()])
    monkey.paws.click(at or monkey.somewhere())
    yield


def change_view(monkey: Monkey) -> Iterator[None]:
    for bar in monkey.window.findChildren(BottomBar):
        monkey.dice.choice((bar.easier, bar.language, bar.help)).emit()
    yield


def tap_twice(monkey: Monkey) -> Iterator[None]:
    at = monkey.somewhere()
    monkey.paws.click(at)
    monkey.paws.mouse(QEvent.Type.MouseButtonDblClick, at)
    monkey.paws.release(at)
    yield


def touch(monkey: Monkey) -> Iterator[None]:
    at = monkey.somewhere()
    monkey.paws.fingers((1, "press", at))
    yield
    monkey.paws.fingers((1, "release", at))
    yield


def touch_with_two(monkey: Monkey) -> Iterator[None]:
    """Together or crossed; pinched in between."""
    one, two = monkey.somewhere(), monkey.anywhere()
    monkey.paws.fingers((1, "press", one), (2, "press", two))
    yield
    monkey.paws.fingers((1, "move", two), (2, "move", one))
    yield
    monkey.paws.fingers((1, "release", two), (2, "release", one))
    yield


def drag(monkey: Monkey) -> Iterator[None]:
    at = monkey.somewhere()
    monkey.paws.press(at, modifiers=monkey.dice.choice((NONE, *MODIFIERS)))
    yield
    for _ in range(monkey.dice.choice(_HELD)):
        at = monkey.anywhere()
        monkey.paws.mouse(QEvent.Type.MouseMove, at)
        yield
    monkey.paws.release(at)
    yield


def hold(monkey: Monkey) -> Iterator[None]:
    at = monkey.somewhere()
    monkey.paws.press(at)
    for _ in range(monkey.dice.choice(_HELD)):
        yield
    monkey.paws.menu(at)
    monkey.paws.release(at)
    yield


def press_otherwise(monkey: Monkey) -> Iterator[None]:
    at, button = monkey.somewhere(), monkey.dice.choice(_OTHER_BUTTONS)
    monkey.paws.press(at, button)
    yield
    monkey.paws.release(at, button)
    monkey.paws.menu(at)
    yield


def roll(monkey: Monkey) -> Iterator[None]:
    monkey.paws.wheel(monkey.anywhere(), monkey.dice.randint(-960, 960), _modifiers(monkey.dice))
    yield


def strike(monkey: Monkey) -> Iterator[None]:
    """Any key with any modifiers."""
    code, modifiers = monkey.dice.choice(KEYS), _modifiers(monkey.dice)
    text = monkey.dice.choice(("", chr(code) if code < 0x7F else "", monkey.dice.choice(NONSENSE)))
    monkey.paws.key(code, modifiers, text)
    yield
    monkey.paws.let_go(code, modifiers, text)
    yield


def strike_shortcut(monkey: Monkey) -> Iterator[None]:
    letter = Qt.Key(ord(monkey.dice.choice("ACFLNOPQSTVWXYZ")))
    monkey.paws.shortcut(
        monkey.dice.choice((letter, Qt.Key.Key_F4, Qt.Key.Key_Insert)), _modifiers(monkey.dice)
    )
    yield


def strike_plain(monkey: Monkey) -> Iterator[None]:
    """What moves the focus and presses what has it."""
    keys = Qt.Key
    code = monkey.dice.choice(
        (
            keys.Key_Tab,
            keys.Key_Backtab,
            keys.Key_Return,
            keys.Key_Escape,
            keys.Key_Space,
            keys.Key_Down,
            keys.Key_Backspace,
        )
    )
    monkey.paws.key(code)
    monkey.paws.let_go(code)
    yield


def type_nonsense(monkey: Monkey) -> Iterator[None]:
    for letter in monkey.dice.choices(NONSENSE, k=monkey.dice.randint(1, 20)):
        code = ord(letter.upper()[0]) & 0xFFFF
        monkey.paws.key(code, NONE, letter)
        monkey.paws.let_go(code, NONE, letter)
        yield


def scan(monkey: Monkey) -> Iterator[None]:
    for letter in (*monkey.dice.choice(CODES), "\r"):
        code = int(Qt.Key.Key_Return) if letter == "\r" else ord(letter.upper()[0])
        monkey.paws.key(code, NONE, letter)
        monkey.paws.let_go(code, NONE, letter)
    yield


def hold_key(monkey: Monkey) -> Iterator[None]:
    keys = Qt.Key
    code = monkey.dice.choice(
        (keys.Key_Return, keys.Key_Space, keys.Key_Backspace, keys.Key_A, keys.Key_Escape)
    )
    text = {keys.Key_A: "a", keys.Key_Space: " "}.get(code, "")
    for repeat in range(monkey.dice.choice(_HELD)):
        monkey.paws.key(code, NONE, text, repeats=repeat > 0)
        yield
    monkey.paws.let_go(code, NONE, text)
    yield


def drop(monkey: Monkey) -> Iterator[None]:
    monkey.paws.drop(monkey.anywhere())
    yield


def resize(monkey: Monkey) -> Iterator[None]:
    monkey.window.resize(*monkey.dice.choice(SIZES))
    yield


def lose_focus(monkey: Monkey) -> Iterator[None]:
    here = QApplication.focusWidget()
    if here:
        here.clearFocus()
    yield


def ask_to_close(monkey: Monkey) -> Iterator[None]:
    """As Alt+F4 does where a window manager knows it, and the end of the session."""
    monkey.dice.choice((monkey.window.close, QApplication.closeAllWindows, QApplication.quit))()
    yield


TRICKS: dict[Trick, int] = {
    press: 30,
    press_on: 12,
    press_anywhere: 10,
    touch: 8,
    strike: 8,
    type_nonsense: 4,
    strike_plain: 6,
    scan: 6,
    strike_shortcut: 4,
    tap_twice: 4,
    touch_with_two: 3,
    drag: 2,
    hold: 2,
    press_otherwise: 4,
    roll: 4,
    hold_key: 2,
    change_view: 2,
    drop: 2,
    lose_focus: 2,
    ask_to_close: 2,
    resize: 1,
}


def any_trick(monkey: Monkey) -> Iterator[None]:
    """One of them, as often as their weights say."""
    (chosen,) = monkey.dice.choices(list(TRICKS), list(TRICKS.values()))
    return chosen(monkey)


def _modifiers(dice: Random) -> Qt.KeyboardModifier:
    chosen = NONE
    for modifier in dice.sample(MODIFIERS, dice.randint(0, 3)):
        chosen |= modifier
    return chosen

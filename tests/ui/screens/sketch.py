"""A screen in words: which parts stand where, row by row, its buttons, and what has the focus."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.writing import Writing
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.label import Label

_OPENED = (BrandGround, Card, Choices, Notice, QStackedWidget)
_SCREENS = "kiosk.ui.screens"
_TENTHS = 10


@dataclass(frozen=True)
class Part:
    """A part that can be seen, in the screen's pixels."""

    name: str
    rect: QRect


def sketch(screen: Screen) -> str:
    """A line for each row of parts, then the focus and the buttons.

    `2 A 0-6 · B 6-10` begins two tenths down; A takes six tenths of the width, B the rest.
    """
    drawn = [_line(row, screen.rect()) for row in rows(screen)]
    focus = screen.focusWidget()
    return "\n".join([*drawn, f"focus {_name(focus) if focus else '–'}", _buttons(screen.buttons())])


def rows(screen: Screen) -> list[list[Part]]:
    """The parts, row by row; those beside each other from left to right."""
    found: list[list[Part]] = []
    for part in sorted(_parts(screen), key=lambda one: (one.rect.top(), one.rect.left())):
        if found and min(one.rect.bottom() for one in found[-1]) > part.rect.center().y():
            found[-1].append(part)
        else:
            found.append([part])
    return [sorted(row, key=lambda one: (one.rect.left(), one.rect.top())) for row in found]


def _line(row: list[Part], whole: QRect) -> str:
    top = round(_TENTHS * min(part.rect.top() for part in row) / whole.height())
    return f"{top} " + " · ".join(f"{part.name} {_span(part.rect, whole)}" for part in row)


def _span(rect: QRect, whole: QRect) -> str:
    left, right = (round(_TENTHS * x / whole.width()) for x in (rect.left(), rect.right()))
    return f"{left}-{right}"


def _parts(screen: Screen) -> Iterator[Part]:
    for widget in _seen(screen):
        yield Part(_name(widget), QRect(widget.mapTo(screen, QPoint()), widget.size()))


def _seen(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible():
            if _is_opened(child):
                yield from _seen(child)
            else:
                yield child


def _is_opened(widget: QWidget) -> bool:
    """Whether its own parts are named instead of it."""
    of_screens = type(widget).__module__.startswith(_SCREENS) and bool(widget.layout())
    ours = of_screens and not isinstance(widget, ChoiceCard | Writing)
    return ours or isinstance(widget, _OPENED) or type(widget) is QWidget


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, Label | Button) else widget.accessibleName()
    return " ".join(words.split()[:3]) if words else type(widget).__name__


def _buttons(buttons: Buttons) -> str:
    main = f"{buttons.main} ({buttons.main_icon})" + ("" if buttons.enabled else ", closed")
    also = f" · {buttons.also} ({buttons.also_icon})" if buttons.also else ""
    return f"buttons {main}{also}{' · back' if buttons.back else ''}"

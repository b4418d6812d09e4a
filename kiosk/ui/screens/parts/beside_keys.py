"""Fields and their keys: below each other on a kiosk, side by side on a tablet."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.give_way import let_shrink
from kiosk.ui.widgets.keyboard.key_pad import KeyPad


def lay_out(column: QVBoxLayout, look: Look, parts: Iterable[QWidget], keys: KeyPad) -> None:
    """Lays out the parts from the top down, and the keys below or beside them."""
    let_shrink(keys)
    if look.portrait:
        _stack(column, parts)
        column.addWidget(keys)
        return
    left = QVBoxLayout()
    left.setSpacing(column.spacing())
    _stack(left, parts)
    row = QHBoxLayout()
    row.setSpacing(look.px(20))
    row.addLayout(left, 11)
    row.addWidget(keys, 9, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)


def _stack(column: QVBoxLayout, parts: Iterable[QWidget]) -> None:
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)

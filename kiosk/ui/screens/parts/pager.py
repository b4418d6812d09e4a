"""The controls of a list in pages: back, the place, on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.text.label import Label


class Pager(QWidget):
    """Hidden while there is only one page."""

    turned = Signal(int)
    """-1 or 1."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.before = IconButton(look, "chevron-left", self.tr("Earlier items"))
        self.after = IconButton(look, "chevron-right", self.tr("More items"))
        self.place = Label(look, Role.COUNT, align=Qt.AlignmentFlag.AlignCenter)
        self.place.setWordWrap(False)
        self.place.setMinimumWidth(look.either(120, 84))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for widget in (self.before, self.place, self.after):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))

    def show_place(self, page: int, pages: int) -> None:
        """`page` counts from 0."""
        words = self.tr("%1 of %2").replace("%1", str(page + 1)).replace("%2", str(pages))
        self.place.setText(words)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < pages - 1)
        self.setVisible(pages > 1)

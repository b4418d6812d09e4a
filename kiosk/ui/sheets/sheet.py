"""A sheet over a screen: a question, a sentence and buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.overlay import Overlay
from kiosk.ui.widgets.text.label import Label

Do = Callable[[], None]
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Sheet(Overlay):
    """A question, a sentence, and buttons; each button closes it.

    One at a time: it closes a sheet that may be left, so that there is only one to leave.
    """

    alone = True

    def __init__(self, stage: Stage, host: QWidget, question: str, *, leavable: bool = True) -> None:
        super().__init__(stage.look, host, leavable, question)
        self.stage = stage
        self.heading = Label(stage.look, Role.HEADING, question, align=_MIDDLE)
        self.body.addWidget(self.heading)
        self.words = Label(stage.look, Role.LEAD, colour="soft", align=_MIDDLE)
        self.body.addWidget(self.words)
        self.words.hide()
        self.offered: list[Button] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(stage.look.either(20, 14))
        self.body.addLayout(self._row)

    def open(self) -> None:
        if self.alone:
            for sheet in self.window().findChildren(Sheet):
                if sheet is not self and sheet.is_leavable and not sheet.isAncestorOf(self):
                    sheet.leave()
        super().open()

    def say(self, text: str) -> None:
        """The sentence under the question."""
        self.words.setText(text)
        self.words.show()

    def offer(
        self,
        text: str,
        do: Do,
        kind: ButtonKind = ButtonKind.QUIET,
        icon: str | None = None,
        *,
        leaves: bool = True,
    ) -> Button:
        """Adds a button; with `leaves=False` it is for `do` to close the sheet."""
        button = Button(self.stage.look, text, icon, kind)
        button.setAccessibleName(text)
        if leaves:
            button.clicked.connect(self.leave)
        button.clicked.connect(lambda _checked: do())
        self._row.addWidget(button, 1)
        self.offered.append(button)
        return button

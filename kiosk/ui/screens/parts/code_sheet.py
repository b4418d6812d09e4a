"""The sheet to type a code that the scanner cannot read."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import let_shrink
from kiosk.ui.widgets.keyboard.keyboard import Keyboard

_LONGEST = 64


class CodeSheet(Sheet):
    """Hands on the code and closes; an empty field does nothing."""

    def __init__(self, stage: Stage, host: QWidget, use: Callable[[str], None]) -> None:
        super().__init__(stage, host, self.tr("Type the code"))
        self._use = use
        self.say(self.tr("It stands below the bars, or on the price tag."))
        # White keys need a tinted ground, and the keyboard needs the whole width.
        self.sheet.fill = "paper"
        self.sheet.setMinimumWidth(self.sheet.maximumWidth())
        self.field = TextField(stage.look, max_length=_LONGEST, upper=True)
        self.field.setAccessibleName(self.tr("The item's code"))
        self.keyboard = Keyboard(stage.look, stage.language, capitals=True)
        self.keyboard.attach(self.field)
        let_shrink(self.keyboard)
        self.body.insertWidget(2, self.field)
        self.body.insertWidget(3, self.keyboard)
        self.offer(self.tr("Cancel"), lambda: None)
        self.add = self.offer(self.tr("Add it"), self._hand_on, ButtonKind.MAIN, "plus")
        self.add.setEnabled(False)
        self.field.textChanged.connect(lambda: self.add.setEnabled(bool(self._code())))
        self.field.returnPressed.connect(self.add.click)

    def _code(self) -> str:
        return self.field.text().strip()

    def _hand_on(self) -> None:
        self._use(self._code())

"""The sheet with the address of the demo store's pages, for staff of a stand and for a visitor's phone."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.text.label import Label

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_HERE = ("127.0.0.1", "localhost", "::1")


class DemoSheet(Sheet):
    """Shows the QR code only where phones can reach the store."""

    def __init__(self, stage: Stage, host: QWidget) -> None:
        super().__init__(stage, host, self.tr("This is a demo"))
        look, store = stage.look, stage.stand or stage.settings.shop.url
        self.say(self.tr("Nothing is sold here. The shop's till, its messages and its faults are pages of:"))
        self.address = Label(look, Role.TITLE, store, align=_MIDDLE)
        self.body.insertWidget(2, self.address)
        if urlsplit(store).hostname not in _HERE:
            code = CodePicture(look, look.either(420, 300))
            code.show_code(store, name=self.tr("The address of the demo store"))
            self.body.insertWidget(3, code, 0, _MIDDLE)
        else:
            here = self.tr("It answers this machine only. Start with --lan to let phones in.")
            self.body.insertWidget(3, Label(look, Role.BODY, here, colour="soft", align=_MIDDLE))
        self.offer(self.tr("Close"), lambda: None, ButtonKind.MAIN)

"""The address of the order's page as a small QR code for a phone."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import UnreadableCode
from kiosk.ui.widgets.text.label import Label


class OrderCode(QWidget):
    """Hidden while there is no address, and where its code would be too dense to read."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self._address: str | None = None
        self.code = CodePicture(look, look.either(300, 250))
        self.code.setFixedSize(self.code.sizeHint())
        self.code.unreadable.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(look.either(8, 4))
        words.addStretch(1)
        words.addWidget(Label(look, Role.TITLE, self.tr("Take your order with you")))
        words.addWidget(Label(look, Role.BODY, self.tr("Point your camera at the code."), "soft"))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(12, 8))
        row.addStretch(1 if look.portrait else 0)
        row.addWidget(self.code)
        row.addLayout(words)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_address(self, address: str | None) -> None:
        """Shows the code of this address; None hides it."""
        if address == self._address:
            return
        self._address = address
        self.code.wipe()
        self.setVisible(address is not None)
        if address is None:
            return
        try:
            self.code.show_code(address, name=self.tr("The page of your order"))
        except UnreadableCode:
            self.hide()

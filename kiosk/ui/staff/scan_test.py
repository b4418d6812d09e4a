"""The window of `kiosk scan-test`: scan anything, see what came and which setting would help."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.input.advice import advice
from kiosk.input.arrival import Arrival
from kiosk.settings.model import ScannerSettings
from kiosk.ui.staff import scanner_words
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text.label import Label


class ScanTest(QWidget):
    """Nothing is looked up, and nothing is kept but the last scan."""

    def __init__(self, look: Look, scanner: ScannerSettings) -> None:
        super().__init__()
        self.look, self._scanner = look, scanner
        self.setPalette(look.palette())
        self.setAutoFillBackground(True)
        self.heading = Label(look, Role.HEADING, self.tr("Scan anything"))
        self.code = Label(look, Role.TOTAL, self.tr("no code yet"), colour="brand")
        self.rows = {name: Label(look, Role.BODY) for name in ("read_as", "pace", "keys", "cause")}
        self.setting = Label(look, Role.STRONG)
        self._lay_out()

    def arrived(self, came: Arrival) -> None:
        """Shows what came."""
        self.code.setText(scanner_words.arrived(came))
        for name, text in self._told(came).items():
            self.rows[name].setText(text)
        self.setting.setText(self._setting(came))

    def lines(self) -> list[str]:
        """The same for a terminal."""
        return [text for label in (self.code, *self.rows.values(), self.setting) if (text := label.text())]

    def _told(self, came: Arrival) -> dict[str, str]:
        read = scanner_words.read_as(came, self._scanner.scale_labels)
        return {
            "read_as": self.tr("Read as: %1").replace("%1", read),
            "pace": scanner_words.pace(came),
            "keys": scanner_words.keys(came),
            "cause": scanner_words.cause(came),
        }

    def _setting(self, came: Arrival) -> str:
        wanted = advice(came, self._scanner.gap_ms, self._scanner.layout)
        if not wanted:
            return self.tr("The settings are right for it.") if came.why is None else ""
        lines = [f"{key} = {value}" for key, value in wanted.items()]
        return "\n".join((self.tr("Write into the settings:"), "[devices.scanner]", *lines))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side = self.look.either(56, 40)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(self.look.either(28, 16))
        column.addWidget(self.heading)
        card = Card(self.look)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(side, side, side, side)
        inside.setSpacing(self.look.either(20, 12))
        for label in (self.code, *self.rows.values()):
            inside.addWidget(label)
        column.addWidget(card)
        column.addWidget(self.setting)
        column.addStretch(1)

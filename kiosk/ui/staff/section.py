"""The base of the staff panel's sections."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.flow.state import Kiosk
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.overlay import Overlay
from kiosk.ui.widgets.text.label import Label


class Section(QWidget):
    """The base of all sections. `present` may be called at any time, any number of times."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__()
        self.stage, self.look, self.checkout = stage, stage.look, stage.checkout
        self.room = room

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot."""

    def column(self, heading: str, lead: str = "") -> QVBoxLayout:
        """The section's layout, begun with its heading."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.either(20, 12))
        self.heading = Label(self.look, Role.TITLE, heading)
        column.addWidget(self.heading)
        if lead:
            column.addWidget(Label(self.look, Role.SMALL, lead, colour="soft"))
        return column


def panel_of(widget: QWidget) -> QWidget:
    """The panel around a section's part; its sheets open over the panel."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Overlay):
        above = above.parentWidget()
    return above or widget.window()

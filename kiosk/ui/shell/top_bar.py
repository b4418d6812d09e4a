"""The bar at the top: for shoppers the brand and a row of dots, for staff the rail of steps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.flow import route
from kiosk.flow.state import Kiosk
from kiosk.ui.shell.demo_mark import room_for_mark
from kiosk.ui.shell.rail import Rail
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.step_dots import StepDots
from kiosk.ui.words.titles import title


class TopBar(QWidget):
    """The rail on a wide screen for staff, elsewhere brand and dots; outside of the steps the brand alone."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self.dots = StepDots(look)
        self.rail = Rail(look, stage.faces)
        self.brand = Brand(look, stage.settings.screen.brand)
        self._faces = stage.faces
        self._for_staff = stage.has_rail
        row = QHBoxLayout(self)
        row.setContentsMargins(look.either(56, 28), 0, look.either(56, 28), 0)
        row.setSpacing(0)
        row.addWidget(self.brand, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0 if self._for_staff else 1)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.rail, 1, Qt.AlignmentFlag.AlignVCenter)
        self._mark = room_for_mark(look) if stage.is_demo else QSize()
        if self._for_staff and not self._mark.isEmpty():
            row.addSpacing(look.apart + self._mark.width())
        elif look.portrait and not self._mark.isEmpty():
            # The mark hangs above what stands here.
            row.setContentsMargins(look.px(56), look.px(10), look.px(56), 0)
        self.setFixedHeight(max(look.either(132, 92 if self._for_staff else 72), self._mark.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the middle to the mark of a demo, where the bar is not high enough for both."""
        super().resizeEvent(event)
        look = self.brand.look
        if not self._for_staff and not self._mark.isEmpty() and not look.portrait:
            room = (self.width() - self._mark.width()) // 2 - look.either(56, 28) - look.apart
            for part in (self.brand, self.dots):
                part.setMaximumWidth(max(0, room))

    def present(self, kiosk: Kiosk) -> None:
        """Shows step n of m by its name; no step outside of the journey."""
        number, of = route.place(kiosk)
        self.brand.setHidden(self._for_staff and number > 0)
        self.rail.setVisible(self._for_staff and number > 0)
        self.dots.setVisible(not self._for_staff and number > 0)
        if self._for_staff:
            self.rail.present(kiosk)
        if number:
            name = title(route.standing(kiosk), self._faces)
            count = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(of))
            self.dots.show_steps(number - 1, of, name, count)

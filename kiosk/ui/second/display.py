"""The second display: the goods, the total and the code to pay with; no private words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QScreen
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.checkout.checkout import Checkout
from kiosk.flow.state import Kiosk
from kiosk.settings.model import Settings
from kiosk.ui.face import Faces
from kiosk.ui.pictures import Pictures
from kiosk.ui.second.facing import Facing
from kiosk.ui.second.rows import public_rows
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.summary.summary import SummaryPanel

_SHARES = (11, 9)


class SecondDisplay(QWidget):
    """A window to look at: it takes neither the focus nor a touch."""

    def __init__(
        self,
        checkout: Checkout,
        pictures: Pictures,
        settings: Settings,
        look: Callable[[QSize, bool], Look],
        faces: Faces,
    ) -> None:
        super().__init__()
        self._checkout, self._pictures, self._settings, self._look_for = checkout, pictures, settings, look
        self._faces = faces
        self._kiosk = checkout.kiosk
        self.setWindowTitle(settings.screen.brand)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAutoFillBackground(True)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._stage: Stage | None = None
        checkout.changed.connect(self.present)
        pictures.arrived.connect(lambda _address: self.present(self._kiosk))

    def cover(self, screen: QScreen) -> None:
        """Fills its own screen."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot."""
        self._kiosk = kiosk
        if self._stage is None:
            return
        self.facing.present(kiosk)
        self.summary.setVisible(kiosk.open)
        self.summary.show_rows(public_rows(kiosk, self._stage))
        self.summary.show_total(*self.facing.total(kiosk))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = self._look_for(self.size(), False)  # noqa: FBT003
        if self._stage is None or look != self._stage.look:
            self._build(look)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the first screen to another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._stage:
            self._build(self._stage.look)

    def _build(self, look: Look) -> None:
        language = self._settings.screen.languages[0]
        self._stage = Stage(look, self._checkout, self._pictures, self._settings, language, self._faces)
        self.setPalette(look.palette())
        while old := self._halves.takeAt(0):
            widget = old.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if look.portrait else direction.LeftToRight)
        self.facing, self.summary = Facing(self._stage), SummaryPanel(look, self._more, most=8)
        self.summary.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for half, share in zip((self.facing, self.summary), _SHARES, strict=True):
            self._halves.addWidget(half, share)
        self.present(self._kiosk)

    def _more(self, count: int) -> str:
        return self.tr("%n more", "", count)

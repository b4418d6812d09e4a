"""The list view of the order's rows; the panel leaves out rows that do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.widgets.summary.summary_delegate import SummaryDelegate
from kiosk.ui.widgets.summary.summary_model import SummaryModel
from kiosk.ui.widgets.touch import BY_KEYS

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SummaryList(QListView):
    row_touched = Signal(str)
    """The key of the row that was touched, or chosen by Return or Space."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._model = SummaryModel(look.motion, self)
        self._delegate = SummaryDelegate(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self.clicked.connect(self._touched)

    @property
    def rows(self) -> tuple[SummaryRow, ...]:
        return self._model.rows

    @property
    def row_height(self) -> int:
        return self._delegate.row_height

    @property
    def side(self) -> int:
        """How far the glow of a row reaches beyond its words, in pixels."""
        return self._delegate.side

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        self._model.show_rows(rows)

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(900, 360), self.row_height * max(1, len(self.rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.either(400, 240), self.row_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and self.currentIndex().isValid():
            self._touched(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        self._ring(self.currentIndex() if event.reason() in BY_KEYS else QModelIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(QModelIndex())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._ring(current)

    def _ring(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._delegate.ringed = index.row()
        self.viewport().update()

    def _touched(self, index: QModelIndex) -> None:
        self.row_touched.emit(self.rows[index.row()].key)

"""The summary of the order: its rows and its total."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.summary.row import SummaryRow, Tone
from kiosk.ui.widgets.summary.summary_list import SummaryList
from kiosk.ui.widgets.text.badge import Badge
from kiosk.ui.widgets.text.label import Label

__all__ = ["MORE", "SummaryList", "SummaryPanel", "SummaryRow", "Tone"]

_LEAST = 2
_BELOW_BADGE = 12
MORE = "more"
"""The key of the row that stands for the rows that do not fit."""


class SummaryPanel(Card):
    """Has its own margins (``air()``), so its layout needs none. ``more(n)`` words the row for the rest."""

    row_touched = Signal(str)

    def __init__(
        self,
        look: Look,
        more: Callable[[int], str] = "+{}".format,
        most: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        """It asks for room for ``most`` rows in portrait, and shows as many whole rows as fit."""
        super().__init__(look, raised=True, parent=parent)
        self._more, self._most = more, most
        self._rows: tuple[SummaryRow, ...] = ()
        self.list = SummaryList(look)
        self.list.row_touched.connect(self.row_touched)
        self.caption = Label(look, Role.LEAD, colour="soft")
        self.caption.setWordWrap(False)
        self.badge = Badge(look)
        self.total = Amount(look, Role.TOTAL)
        self._lay_out()

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        self._rows = tuple(rows)
        self._body.setVisible(self._has_body())
        self.updateGeometry()
        self._show_fitting()

    def show_total(self, caption: str, amount: str) -> None:
        self.caption.setText(caption)
        self.total.show_text(amount)
        self.total.setAccessibleName(f"{caption} {amount}")

    def show_badge(self, text: str) -> None:
        """Shows a badge by the total, as "not confirmed"; an empty text hides it."""
        self.badge.show_text(text)
        self._show_fitting()

    def sizeHint(self) -> QSize:
        most = self._most if self.look.portrait else len(self._rows)
        return QSize(super().sizeHint().width(), self._height_of(most))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(_LEAST))

    def hasHeightForWidth(self) -> bool:
        """False, so that a layout asks `sizeHint` and not the labels inside."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fitting()

    def paintEvent(self, _event: QPaintEvent) -> None:
        super().paintEvent(_event)
        if not self._has_body():
            return
        painter = QPainter(self)
        side = self.look.either(40, 24)
        ground = self.ground().adjusted(side, 0, -side, 0)
        top = self._foot.y() - self.look.px(2)
        painter.fillRect(ground.left(), top, ground.width(), self.look.px(2), self.look.colour("line"))
        painter.end()

    def _lay_out(self) -> None:
        look = self.look
        self.setContentsMargins(self.air())
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        side = look.either(40, 24) - self.list.side
        layout.setContentsMargins(side, 0, side, 0)
        self._body = self._build_body()
        layout.addWidget(self._body, 1)
        if not look.portrait:
            self._badge_above(layout)
        self._foot = self._build_foot()
        layout.addWidget(self._foot)
        policy = QSizePolicy.Policy.Maximum if look.portrait else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def _build_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, self.look.either(30, 19), 0, self.look.either(16, 12))
        column.addWidget(self.list)
        return body

    def _has_body(self) -> bool:
        """Whether the list is shown; in portrait an order without rows shows the total alone."""
        return bool(self._rows) or not self.look.portrait

    def _build_foot(self) -> QWidget:
        look = self.look
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(QMargins(self.list.side, 0, self.list.side, 0))
        row.setSpacing(look.px(16))
        row.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignVCenter)
        if look.portrait:
            row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.setFixedHeight(look.either(117, 86))
        return foot

    def _badge_above(self, layout: QVBoxLayout) -> None:
        """Puts the badge above the total: beside it the amount would have no room."""
        row = QHBoxLayout()
        row.setContentsMargins(self.list.side, 0, self.list.side, self.look.px(_BELOW_BADGE))
        layout.addLayout(row)
        row.addWidget(self.badge)
        row.addStretch(1)

    def _height_of(self, rows: int) -> int:
        return self._around() + min(rows, len(self._rows)) * self.list.row_height

    def _around(self) -> int:
        """The height of all that is not a row."""
        air, look = self.air(), self.look
        body = look.either(30, 19) + look.either(16, 12) if self._has_body() else 0
        return air.top() + air.bottom() + body + self._foot.height()

    def _badge_height(self) -> int:
        """The height of the badge's own line; 0 while it has none."""
        if self.look.portrait:
            return 0
        return self.look.px(_BELOW_BADGE) + (0 if self.badge.isHidden() else self.badge.sizeHint().height())

    def _show_fitting(self) -> None:
        room = max(1, (self.height() - self._around() - self._badge_height()) // self.list.row_height)
        if len(self._rows) <= room:
            self.list.show_rows(self._rows)
            return
        hidden = self._rows[: len(self._rows) - room + 1]
        changed = any(row.changed for row in hidden)
        more = SummaryRow(MORE, "shopping-bag", self._more(len(hidden)), tone="soft", changed=changed)
        self.list.show_rows((more, *self._rows[len(hidden) :]))

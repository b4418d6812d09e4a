"""The rows as a list model: it signals only what differs, and a changed row glows for a while."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from kiosk.ui.widgets.summary.row import SummaryRow

GLOW_MS = 2000
_FADE_STEPS = 6
_FADE_MS = 35
ROW = Qt.ItemDataRole.UserRole
GLOW = Qt.ItemDataRole.UserRole + 1
"""The role of the glow: from 1 to 0 while it fades."""
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class SummaryModel(QAbstractListModel):
    """Without ``fades`` the glow ends at once."""

    def __init__(self, fades: bool, parent: QObject | None = None) -> None:  # noqa: FBT001
        super().__init__(parent)
        self._rows: tuple[SummaryRow, ...] = ()
        self._glow: dict[str, float] = {}
        self._fade = _FADE_STEPS if fades else 1
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._dim)

    @property
    def rows(self) -> tuple[SummaryRow, ...]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> SummaryRow | float | str | None:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == GLOW:
            return self._glow.get(row.key, 0.0)
        return row.spoken() if role in _WORDS else None

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        """Keys must differ. Rows that are the same at the beginning and the end are not touched."""
        rows = tuple(rows)
        if rows == self._rows:
            return
        before = {row.key: row for row in self._rows}
        lit = [row.key for row in rows if row.changed and before.get(row.key) != row]
        self._glow = {row.key: self._glow[row.key] for row in rows if row.key in self._glow}
        self._replace(rows)
        self._light(lit)

    def _replace(self, rows: tuple[SummaryRow, ...]) -> None:
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        start = _shared(old, new)
        end = _shared(old[start:][::-1], new[start:][::-1])
        gone, come = len(old) - start - end, len(new) - start - end
        shown = self._rows
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self._rows = shown[:start] + shown[start + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self._rows = self._rows[:start] + rows[start : start + come] + self._rows[start:]
            self.endInsertRows()
        held, self._rows = self._rows, rows
        for place, (was, now) in enumerate(zip(held, rows, strict=True)):
            if was is not now and was != now:
                self._tell(place)

    def _light(self, keys: list[str]) -> None:
        if not keys:
            return
        self._glow |= dict.fromkeys(keys, 1.0)
        self._timer.start(GLOW_MS)
        self._tell_glowing()

    def _dim(self) -> None:
        left = {key: glow - 1 / self._fade for key, glow in self._glow.items()}
        told = tuple(self._glow)
        self._glow = {key: glow for key, glow in left.items() if glow > 0.01}
        self._tell_glowing(told)
        if self._glow:
            self._timer.start(_FADE_MS)

    def _tell_glowing(self, keys: Sequence[str] | None = None) -> None:
        wanted = set(self._glow if keys is None else keys)
        for place, row in enumerate(self._rows):
            if row.key in wanted:
                self._tell(place)

    def _tell(self, place: int) -> None:
        self.dataChanged.emit(self.index(place), self.index(place))


def _shared(one: list[str], other: list[str]) -> int:
    """The number of keys that both begin with."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count

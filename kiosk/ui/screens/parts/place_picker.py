"""City, township, district, one after the other; typing filters each list by its first letters."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.addresses import Place
from kiosk.flow.towns import LEVELS, Places, matching, next_level, path
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.text.label import Label


class PlacePicker(QWidget):
    """`chosen` holds the places so far, the country first. A list with one place chooses itself."""

    changed = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self.look = look
        self.chosen: tuple[Place, ...] = ()
        self._places: Places = {}
        self.field = TextField(look, self.tr("Type the first letters"))
        self.buttons: list[Button] = []
        self.more = Label(look, Role.SMALL, colour="soft")
        self._columns, self._most = (2, 6) if look.portrait else (3, 3)
        self._grid = QGridLayout()
        self._grid.setSpacing(max(look.either(16, 10), look.apart))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.either(18, 8))
        column.addLayout(self._head())
        column.addLayout(self._grid)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take_the_only_one)

    def path(self) -> str:
        """The places chosen, as `İstanbul › Kadıköy`; leaves out a country that was not asked for."""
        names = [place.name for place in self.chosen]
        country_alone = len(self._places.get(path(LEVELS[0]), ())) == 1
        return " › ".join(names[1:] if country_alone else names)

    @property
    def complete(self) -> bool:
        """Whether a place of every level is chosen."""
        return self.wanted() is None

    def wanted(self) -> str | None:
        """The path of the next list to ask the shop for; None once all is chosen."""
        level = next_level(self.chosen)
        if level is None or self._places.get(level[1]) == ():
            return None
        return level[1]

    def show_places(self, places: Places) -> None:
        """Takes the lists that the shop has sent so far."""
        self._places = places
        before = self.chosen
        self._take_what_is_alone()
        self._show()
        if self.chosen != before:
            self.changed.emit()

    def choose(self, places: Sequence[Place]) -> None:
        """Chooses these places without emitting a signal."""
        self.chosen = tuple(places)
        self.field.wipe()
        self._show()

    def step_back(self) -> bool:
        """Back to the last level that had a choice; False where there is none."""
        for end in range(len(self.chosen) - 1, -1, -1):
            found = next_level(self.chosen[:end])
            if found and len(self._places.get(found[1], ())) > 1:
                self.choose(self.chosen[:end])
                self.changed.emit()
                return True
        return False

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(20))
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        self.more.setWordWrap(False)
        return row

    def level(self) -> str:
        """The level that is asked for now; the last one once all is chosen."""
        found = next_level(self.chosen)
        return found[0] if found else LEVELS[-1]

    def _take_what_is_alone(self) -> None:
        while (path := self.wanted()) and len(self._places.get(path, ())) == 1:
            self.chosen = (*self.chosen, self._places[path][0])

    def _shown(self) -> tuple[Place, ...]:
        return matching(self._places.get(self.wanted() or "", ()), self.field.text())

    def _show(self) -> None:
        found = self._shown()
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(place) for place in found[: self._most]]
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, *divmod(place, self._columns))
        self.more.setText(self.tr("%n more", "", max(0, len(found) - self._most)))
        self.more.setVisible(len(found) > self._most)
        self.field.setVisible(not self.complete)

    def _button(self, place: Place) -> Button:
        button = Button(self.look, place.name, None, ButtonKind.SMALL)
        button.setAccessibleName(place.name)
        button.clicked.connect(lambda _checked: self._take(place))
        return button

    def _take(self, place: Place) -> None:
        self.chosen = (*self.chosen, place)
        self.field.wipe()
        self._take_what_is_alone()
        self._show()
        self.changed.emit()

    def _take_the_only_one(self) -> None:
        found = self._shown()
        if len(found) == 1:
            self._take(found[0])

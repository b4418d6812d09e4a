"""The screens made for this shopper, by the name of their step."""

from collections.abc import Callable, Mapping

from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.surround import Surround


class MadeScreens:
    """Each is made when it is first needed, with the half-typed input of the one that it replaces."""

    def __init__(self, kinds: Mapping[str, type[Screen]], connect: Callable[[Screen], None]) -> None:
        """`kinds` by step name; `connect` is called with each screen made."""
        self._kinds, self._connect = kinds, connect
        self._made: dict[str, Screen] = {}
        self._drafts: dict[str, object] = {}

    def __contains__(self, screen: Screen) -> bool:
        return screen in self._made.values()

    def screen(self, name: str, surround: Surround) -> Screen:
        """This step's screen, within its surround."""
        if name not in self._made:
            screen = self._made[name] = self._kinds[name](surround.stage)
            screen.restore(self._drafts.pop(name, None))
            self._connect(screen)
            surround.screens.addWidget(screen)
        return self._made[name]

    def begin_anew(self) -> None:
        """For another look or language: new screens, the same half-typed input."""
        self._drafts |= {name: screen.draft() for name, screen in self._made.items()}
        self._made = {}

    def forget(self) -> None:
        """For another shopper: new screens, empty fields."""
        self._made, self._drafts = {}, {}

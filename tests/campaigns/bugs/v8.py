"""V8: a screen that empties its fields as soon as something was sent from them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Screen

_EMPTY = {"note": "", "code": "", "amount": 0, "number": "", "choice": None, "video": False}


@contextmanager
def planted() -> Iterator[None]:
    """The program with that bug in it."""
    rightly = Screen.present

    def present(screen: Screen, kiosk: Kiosk) -> None:
        rightly(screen, kiosk)
        draft: Any = screen.draft()
        if kiosk.problem and draft is not None:
            emptied = {name: value for name, value in _EMPTY.items() if name in draft._fields}
            screen.restore(draft._replace(**emptied))

    with patch.object(Screen, "present", present):
        yield

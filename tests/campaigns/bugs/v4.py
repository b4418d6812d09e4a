"""V4: the next shopper is shown what the last one typed; any order is taken for the shopper's."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from kiosk.flow import transitions
from kiosk.flow.identity import Whose
from kiosk.ui.shell.shell import Shell


@contextmanager
def planted() -> Iterator[None]:
    """The screens are made anew, but not for somebody new; any basket is ours."""
    with (
        patch.object(Shell, "_for_a_new_shopper", Shell.build),
        patch.object(transitions, "whose", lambda *_: Whose.OURS),
    ):
        yield

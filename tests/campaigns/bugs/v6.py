"""V6: a slot raises an exception that is not caught."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from kiosk.ui.shell.shell import Shell


@contextmanager
def planted() -> Iterator[None]:
    """The easier view does not come, and what was under way stays half done."""

    def fails(_shell: Shell) -> None:
        raise ZeroDivisionError

    with patch.object(Shell, "toggle_easier", fails):
        yield

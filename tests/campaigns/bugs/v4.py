"""The next shopper is shown what the last one typed: half-typed words are carried over as for a language."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from kiosk.ui.shell.shell import Shell


@contextmanager
def planted() -> Iterator[None]:
    """The screens are made anew, with the typed words of the shopper before."""
    with patch.object(Shell, "_for_a_new_shopper", Shell.build):
        yield

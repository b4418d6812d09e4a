"""Imports that leave out what a library takes along only because it happens to be installed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Within, these modules cannot be imported; what has been imported already stays with its users."""
    had = {name: sys.modules[name] for name in names if name in sys.modules}
    sys.modules.update(dict.fromkeys(names))  # type: ignore[arg-type]  # None stands for: not to be had
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]
        sys.modules.update(had)

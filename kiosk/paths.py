"""Where the program's own files are: in the checkout beside the package, in an installed wheel inside it."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
RESOURCES = next(place for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if place.is_dir())

STAFF_LOCK = "staff-lock"
"""Counts wrong PINs, in the folder of this user's state."""
STAFF_UNLOCK = f"{STAFF_LOCK}-ended"
"""A file of this name beside it ends every wait; `kiosk unlock` makes it."""


def state() -> Path:
    """Where the kiosk of this user keeps what outlives it."""
    from platformdirs import user_state_path  # noqa: PLC0415 - after the first paint

    return user_state_path("kiosk")

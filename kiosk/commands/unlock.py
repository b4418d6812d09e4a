"""`kiosk unlock`: ends the wait after wrong PINs, for whoever may write into the kiosk's folder."""

import sys
from pathlib import Path

from kiosk.paths import STAFF_UNLOCK, state


def unlock(folder: Path | None = None) -> int:
    """0, or 1 where the file cannot be written."""
    file = (folder or state()) / STAFF_UNLOCK
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
    except OSError as error:
        sys.stderr.write(f"kiosk unlock: {file} cannot be written ({error.strerror}).\n")
        return 1
    sys.stdout.write("The next time staff is asked for the PIN, no wait is left.\n")
    return 0

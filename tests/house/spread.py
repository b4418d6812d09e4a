"""Over how many files one page is spread: those that name it."""

import re
from collections.abc import Iterable
from pathlib import Path

from tests.house.plan import KIOSK

GIFT_BOX = re.compile(r"gift.?box", re.IGNORECASE)
STORE = KIOSK / "demo"


def naming(files: Iterable[Path], words: re.Pattern[str] = GIFT_BOX) -> list[Path]:
    """The embedded store aside: it is another program."""
    return [file for file in files if STORE not in file.parents and words.search(file.read_text())]

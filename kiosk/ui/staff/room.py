"""What the sections of the staff panel reach beyond the checkout."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.receipts.print_receipts import Receipts
from kiosk.staff.backstage import Backstage


@dataclass
class BackRoom:
    """`begin_in` sets the language each shopper begins with, `leave` ends the program."""

    backstage: Backstage
    begin_in: Callable[[str], None]
    leave: Callable[[], None]
    receipts: Receipts | None = None
    scanned: tuple[int, datetime] | None = None
    """How long the last code was, and when it came. The code itself is a shopper's."""

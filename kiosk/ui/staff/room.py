"""What the sections of the staff panel use beside the checkout."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.receipts.print_receipts import Receipts
from kiosk.staff.backstage import Backstage


@dataclass
class BackRoom:
    """`begin_in` sets the language that each shopper begins with; `leave` ends the program."""

    backstage: Backstage
    begin_in: Callable[[str], None]
    leave: Callable[[], None]
    receipts: Receipts | None = None
    scanned: tuple[int, datetime] | None = None
    """The length of the last code and its time; the code itself is the shopper's."""

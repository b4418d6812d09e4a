"""What the sections of the staff panel use beside the checkout."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.input.arrival import Arrival
from kiosk.journal.entries import StaffAct
from kiosk.receipts.print_receipts import Receipts
from kiosk.staff.backstage import Backstage
from kiosk.staff.entrance import Entrance


@dataclass
class BackRoom:
    """`begin_in` sets the language that each shopper begins with; `leave` ends the program."""

    backstage: Backstage
    entrance: Entrance
    begin_in: Callable[[str], None]
    leave: Callable[[], None]
    hand_over: Callable[[], None]
    receipts: Receipts | None = None
    came: tuple[Arrival, datetime] | None = None
    """What came last from the scanner, and when."""

    def may(self, act: StaffAct) -> bool:
        """Whether who is at the panel may do it."""
        return self.backstage.duty.may(act)

    def print_again(self) -> None:
        """Prints the receipts that wait."""
        if self.receipts:
            self.backstage.duty.did(StaffAct.PRINT)
            self.receipts.print_again()

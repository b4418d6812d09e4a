"""What became of the paper receipt."""

from enum import Enum


class Paper(Enum):
    """The state of the receipt that a shopper sees; the order number is on the screen in any case."""

    NONE = "none"  # there is no printer, or nothing is paid
    PRINTING = "printing"
    PRINTED = "printed"
    UNSURE = "unsure"  # the printer began and did not say that it ended
    FAILED = "failed"

    @property
    def missing(self) -> bool:
        """Whether the shopper may have only the screen."""
        return self in (Paper.UNSURE, Paper.FAILED)

"""What became of the paper receipt."""

from enum import Enum


class Paper(Enum):
    """The state of the receipt that a shopper sees; the order number is on the screen in any case."""

    NONE = "none"  # there is no printer, or nothing is paid
    PRINTING = "printing"
    PRINTED = "printed"
    OUT = "out"
    FAILED = "failed"

    @property
    def missing(self) -> bool:
        """Whether the printer failed, so that the shopper has only the screen."""
        return self in (Paper.OUT, Paper.FAILED)

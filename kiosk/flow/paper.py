"""What came of the paper receipt."""

from enum import Enum


class Paper(Enum):
    """What a shopper is told about it; the number is on the screen in any case."""

    NONE = "none"  # there is no printer, or nothing is paid
    PRINTING = "printing"
    PRINTED = "printed"
    OUT = "out"
    FAILED = "failed"

    @property
    def missing(self) -> bool:
        """Whether the screen is all that the shopper has."""
        return self in (Paper.OUT, Paper.FAILED)

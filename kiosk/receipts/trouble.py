"""What goes wrong with a printer, in sentences for staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum


class Trouble(Enum):
    """Kinds of trouble that staff can do something about."""

    PAPER_OUT = "paper out"
    GONE = "gone"
    REFUSED = "refused"


class PrinterTrouble(Exception):
    """A receipt was not printed, or only in part. The text is a sentence for staff."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


@contextmanager
def as_trouble(name: str) -> Iterator[None]:
    """Raises PrinterTrouble for what a device or its library raises within; `name` is the printer's."""
    from escpos.exceptions import DeviceNotFoundError  # noqa: PLC0415 - slow, and only for printing

    try:
        yield
    except PrinterTrouble:
        raise
    except (ConnectionRefusedError, PermissionError) as error:
        raise _refused(name) from error
    except (OSError, DeviceNotFoundError, RuntimeError, ValueError) as error:
        raise PrinterTrouble(
            Trouble.GONE, f"The printer {name} does not answer. Check its cable and its power."
        ) from error


def _refused(name: str) -> PrinterTrouble:
    return PrinterTrouble(
        Trouble.REFUSED, f"The printer {name} does not let us print. Check that it is free."
    )

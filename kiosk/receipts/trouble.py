"""What goes wrong with a printer, in sentences for staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum


class Trouble(Enum):
    """Kinds of trouble that staff can do something about."""

    PAPER_OUT = "paper out"
    COVER_OPEN = "cover open"
    CUTTER = "cutter"
    FAULT = "fault"
    OFFLINE = "offline"
    GONE = "gone"
    REFUSED = "refused"
    TORN = "torn"
    SILENT = "silent"


class PaperLeft(Enum):
    """What a printer says of its roll after a job."""

    ENOUGH = "enough"
    LOW = "low"


_SENTENCES = {
    Trouble.PAPER_OUT: "The printer {name} is out of paper.",
    Trouble.COVER_OPEN: "The cover of the printer {name} is open.",
    Trouble.CUTTER: "The cutter of the printer {name} is stuck. Take the jammed paper out.",
    Trouble.FAULT: "The printer {name} reports an error. Switch it off and on.",
    Trouble.OFFLINE: "The printer {name} is not ready. Look at its lamps and its feed key.",
    Trouble.GONE: "The printer {name} does not answer. Check its cable and its power.",
    Trouble.REFUSED: "The printer {name} does not let us print. Check that it is free.",
    Trouble.TORN: "The printer {name} stopped in the middle of a receipt. Look how much of it came out.",
    Trouble.SILENT: "The printer {name} took the receipt and does not say whether it is printed. Look at it.",
}


class PrinterTrouble(Exception):
    """A receipt was not printed for certain. The text is a sentence for staff.

    `begun`: bytes of it were sent, so that part or all of it may be on paper.
    """

    def __init__(self, trouble: Trouble, sentence: str, *, begun: bool = False) -> None:
        super().__init__(sentence)
        self.trouble, self.begun = trouble, begun


def told(trouble: Trouble, name: str, *, begun: bool = False) -> PrinterTrouble:
    """The trouble of the printer of that name, in its sentence."""
    return PrinterTrouble(trouble, _SENTENCES[trouble].format(name=name), begun=begun)


@contextmanager
def as_trouble(name: str, otherwise: Trouble = Trouble.GONE, *, begun: bool = False) -> Iterator[None]:
    """Raises PrinterTrouble for what a device or its library raises within; `name` is the printer's."""
    from escpos.exceptions import DeviceNotFoundError  # noqa: PLC0415 - slow, and only for printing

    try:
        yield
    except PrinterTrouble:
        raise
    except (OSError, EOFError, DeviceNotFoundError, RuntimeError, ValueError) as error:
        refused = isinstance(error, (ConnectionRefusedError, PermissionError)) and not begun
        raise told(Trouble.REFUSED if refused else otherwise, name, begun=begun) from error

"""What an ESC/POS printer says of itself, read from its bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.receipts.trouble import PaperLeft, Trouble

ASK_PRINTER, ASK_OFFLINE, ASK_ERROR, ASK_PAPER = (bytes((0x10, 0x04, about)) for about in (1, 2, 3, 4))
"""DLE EOT: answered at once, whatever is being printed."""
ASK_DONE = b"\x1dr\x01"
"""GS r: answered in its turn, so after everything that was sent before it."""
NO_REPORTS = b"\x1da\x00"
"""GS a: from now on the printer speaks only when it is asked."""

_OFFLINE = 0x08
_COVER = 0x04
_STOPPED_FOR_PAPER = 0x20
_CUTTER = 0x08
_FAULTS = 0x64
_PAPER_END = 0x60
_NEAR_END = 0x0C


@dataclass(frozen=True)
class Status:
    """The answers to the four questions; None where one was not answered."""

    printer: int | None = None
    offline: int | None = None
    error: int | None = None
    paper: int | None = None

    @property
    def mute(self) -> bool:
        """Whether nothing was answered."""
        return (self.printer, self.offline, self.error, self.paper) == (None,) * 4

    @property
    def trouble(self) -> Trouble | None:
        """The first thing that staff has to see to; None where the printer can print."""
        offline, error = self.offline or 0, self.error or 0
        if (self.paper or 0) & _PAPER_END or offline & _STOPPED_FOR_PAPER:
            return Trouble.PAPER_OUT
        if offline & _COVER:
            return Trouble.COVER_OPEN
        if error & _CUTTER:
            return Trouble.CUTTER
        if error & _FAULTS:
            return Trouble.FAULT
        return Trouble.OFFLINE if (self.printer or 0) & _OFFLINE else None

    @property
    def left(self) -> PaperLeft:
        """How much paper there is."""
        return PaperLeft.LOW if (self.paper or 0) & _NEAR_END else PaperLeft.ENOUGH


def at_once(said: bytes) -> Iterator[int]:
    """The answers to DLE EOT among what a printer said: 0xx1xx10 in bits."""
    return (byte for byte in _asked_for(said) if byte & 0x93 == 0x12)


def in_turn(said: bytes) -> bool:
    """Whether an answer to GS r is among what a printer said: 0xx0xxxx in bits."""
    return any(byte & 0x90 == 0 for byte in _asked_for(said))


def _asked_for(said: bytes) -> Iterator[int]:
    """Without the reports of four bytes that a printer makes by itself, which begin with 0xx1xx00."""
    rest = iter(said)
    for byte in rest:
        if byte & 0x93 == 0x10:
            for _ in range(3):
                next(rest, None)
        else:
            yield byte

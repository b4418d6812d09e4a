"""One receipt, from asking whether the printer can to its word that it has printed."""

import time

from kiosk.receipts.lines.line import Line
from kiosk.receipts.status import (
    ASK_DONE,
    ASK_ERROR,
    ASK_OFFLINE,
    ASK_PAPER,
    ASK_PRINTER,
    NO_REPORTS,
    Status,
    at_once,
    in_turn,
)
from kiosk.receipts.trouble import PaperLeft, Trouble, as_trouble, told

STATUS_S = 1.0
JOB_S = 20.0
_BYTES_A_SECOND = 4_000
"""What a serial line carries at 38,400 baud."""
_MOMENT_S = 0.001


def print_and_ask(line: Line, data: bytes, name: str) -> PaperLeft:
    """Prints where the printer can, and returns on its word that it did. PrinterTrouble in any other case."""
    talk = Conversation(line)
    with as_trouble(name):
        before = talk.status()
        _stop_for(before.trouble, name)
        confirms = not before.mute and talk.confirms()
    with as_trouble(name, Trouble.TORN, begun=True):
        until = time.monotonic() + JOB_S + len(data) / _BYTES_A_SECOND
        line.send(data + (ASK_DONE if confirms else b""), until - time.monotonic())
        if confirms:
            return _waited(talk, until, name)
        if not before.mute:
            _stop_for(talk.status().trouble, name, begun=True)
        raise told(Trouble.SILENT, name, begun=True)


def _waited(talk: "Conversation", until: float, name: str) -> PaperLeft:
    """Waits for the printer's word, and asks what it is about while there is none."""
    while time.monotonic() < until:
        done = talk.heard_done(STATUS_S)
        now = talk.status()
        # Offline without a reason may be over in a moment.
        if now.trouble is not Trouble.OFFLINE:
            _stop_for(now.trouble, name, begun=True)
        if done and not now.mute:
            return now.left
    raise told(Trouble.SILENT, name, begun=True)


def _stop_for(trouble: Trouble | None, name: str, *, begun: bool = False) -> None:
    if trouble:
        raise told(trouble, name, begun=begun)


class Conversation:
    """Questions to a printer over its line, and whether it said meanwhile that it is done."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._done = False

    def status(self) -> Status:
        """What it says now. A mute one is asked only the first question."""
        self._hear(_MOMENT_S)
        paper = self._answer(ASK_PAPER)
        if paper is None:
            return Status()
        return Status(self._answer(ASK_PRINTER), self._answer(ASK_OFFLINE), self._answer(ASK_ERROR), paper)

    def confirms(self) -> bool:
        """Whether it answers what is asked in turn, as it must to be asked when it is done."""
        self._hear(_MOMENT_S)
        self._done = False
        self._line.send(NO_REPORTS + ASK_DONE, STATUS_S)
        confirms, self._done = self.heard_done(STATUS_S), False
        return confirms

    def heard_done(self, seconds: float) -> bool:
        """Whether the question in turn was answered by now, or is within so many seconds."""
        until = time.monotonic() + seconds
        while not self._done and (left := until - time.monotonic()) > 0:
            self._hear(left)
        return self._done

    def _answer(self, question: bytes) -> int | None:
        self._line.send(question, STATUS_S)
        until = time.monotonic() + STATUS_S
        while (left := until - time.monotonic()) > 0:
            for answer in at_once(self._hear(left)):
                return answer
        return None

    def _hear(self, seconds: float) -> bytes:
        said = self._line.receive(seconds)
        self._done = self._done or in_turn(said)
        return said

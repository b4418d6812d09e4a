"""Reads and sets the fault dial of an embedded store. No other shop has one."""

from typing import Any, ClassVar

from kiosk.api.answers import Answer
from kiosk.api.request import Encoding, Method, Repeat, Request

KINDS = ("slow", "drop_before", "drop_after", "half", "status", "expire", "malformed", "html")
"""What the wire may do to the next answer."""


class Faults(Answer, frozen=True):
    """What the dial is set to."""

    faults: tuple[dict[str, Any], ...]


class ReadFaults(Request, frozen=True):
    """Reads the faults that are set; only an embedded store has this page."""

    known_as: ClassVar = "ReadFaults"
    path: ClassVar = "/demo/faults"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = Faults


class SetFault(Request, frozen=True):
    """Sets one more fault for the next answer: of a page, of paths that begin so, or of any."""

    known_as: ClassVar = "SetFault"
    path: ClassVar = "/demo/faults"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = Faults
    kind: str
    where: str = "/orders/checkout"

    def fields(self) -> dict[str, Any]:
        """The fields by the dial's own names."""
        return {"kind": self.kind, "page": self.where}


class ClearFaults(Request, frozen=True):
    """Clears all faults."""

    known_as: ClassVar = "ClearFaults"
    path: ClassVar = "/demo/faults"
    method: ClassVar[Method] = "DELETE"
    repeat: ClassVar = Repeat.SET
    answer: ClassVar[type[Answer]] = Faults

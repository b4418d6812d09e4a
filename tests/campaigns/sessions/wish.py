"""What a person wanted, told apart from all else that happens."""

from dataclasses import dataclass

from kiosk.api.request import Request
from kiosk.flow.state import Kiosk


@dataclass(frozen=True)
class Wish:
    """One tap that was taken: what it was, and what the shopper saw when they made it."""

    number: int
    name: str
    line: int
    seen: Kiosk
    request: Request | None = None

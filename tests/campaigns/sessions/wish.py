"""What a shopper wanted, apart from all else that is sent."""

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

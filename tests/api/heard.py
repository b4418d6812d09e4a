"""An answer as a test says it: the body first."""

from kiosk.api.reply import Reply
from kiosk.api.request import Request
from kiosk.api.wire import decipher


def heard(request: Request, body: bytes, status: int = 200, **headers: str) -> Reply:
    return decipher(request, status, {name.replace("_", "-"): value for name, value in headers.items()}, body)

"""A body as values fit for a screen, of whatever shape."""

from typing import Any

from kiosk.api.loading import load
from kiosk.api.reading import shown


def parse(body: bytes) -> Any:
    return shown(load(body))

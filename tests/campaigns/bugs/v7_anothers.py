"""V7 where the shop's word is about something else: any order's thank-you, on any answer, means paid."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace

from kiosk.flow import payment, transitions
from kiosk.flow.payment import Truth, thanks
from kiosk.flow.state import Kiosk


@contextmanager
def planted() -> Iterator[None]:
    """Every number that stands for an order is this order's."""
    rightly = transitions._ok

    def ok(kiosk: Kiosk, order: Any, contexts: Any, data: Any) -> Kiosk:
        found, word = rightly(kiosk, order, contexts, data), thanks(contexts)
        if word is None:
            return found
        return replace(found, payment=replace(found.payment, truth=Truth.PAID, thanks=word))

    with patch.object(transitions, "_ok", ok), patch.object(payment, "_is_about", lambda *_: True):
        yield

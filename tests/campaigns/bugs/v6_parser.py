"""V6 in the parser: a context is trusted to be what the document shows, and an exception escapes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from kiosk.api import wire
from kiosk.api.reply import Context


@contextmanager
def planted() -> Iterator[None]:
    """The parser with that bug in it."""
    with patch.object(wire, "_context", _trusting):
        yield


def _trusting(entry: Any) -> Context:
    return Context(entry["page_name"].strip(), dict(entry["page_context"]))

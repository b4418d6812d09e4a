"""Card digits are not wiped, a session is logged in a library's words, the second display shows it all."""

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from kiosk.api.cookies import SessionJar
from kiosk.api.secret import Secret
from kiosk.runtime.log import Redacted
from kiosk.ui.second import display
from kiosk.ui.words.order_rows import rows

_KEPT: list[bytearray] = []


@contextmanager
def planted() -> Iterator[None]:
    """Here, and in the kiosks that are started from here."""
    with ExitStack() as stack:
        stack.enter_context(patch.dict(os.environ, {"PLANTED_BUG": "V5"}))
        stack.enter_context(patch.object(Secret, "wipe", lambda secret: _KEPT.append(secret.digits)))
        stack.enter_context(patch.object(Redacted, "format", logging.Formatter.format))
        stack.enter_context(patch.object(display, "public_rows", rows))
        stack.enter_context(patch.object(SessionJar, "empty", _told))
        yield


def _told(jar: SessionJar) -> None:
    logging.getLogger("cookies").warning("closing %s", jar.get("osessionid"))

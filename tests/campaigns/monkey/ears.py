"""What is said while the monkey plays and should not have been: bugs, warnings, complaints."""

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from kiosk.runtime.log import said

_IGNORED = "This plugin does not support"
_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class _Log(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"logged by {record.name}: {record.getMessage()}")


@contextmanager
def listening(heard: list[str]) -> Iterator[None]:
    """Within, all of it is written down."""

    def of_qt(kind: QtMsgType, _context: object, message: str | None) -> None:
        if kind not in _HARMLESS and not (message or "").startswith(_IGNORED):
            heard.append(f"Qt: {message}")

    def bug(error: BaseException | None) -> None:
        heard.append(f"V6: {said(error) if error else 'nothing'}")

    log, before = _Log(heard), qInstallMessageHandler(of_qt)
    logging.getLogger().addHandler(log)
    with (
        patch.object(sys, "excepthook", lambda _kind, error, _at: bug(error)),
        patch.object(sys, "unraisablehook", lambda told: bug(told.exc_value)),
        patch.object(threading, "excepthook", lambda told: bug(told.exc_value)),
    ):
        try:
            yield
        finally:
            logging.getLogger().removeHandler(log)
            qInstallMessageHandler(before)


def of_loop(heard: list[str]) -> None:
    """What the running loop complains of, too."""

    def complained(_loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        heard.append(f"V6: {said(error) if error else context.get('message')}")

    asyncio.get_running_loop().set_exception_handler(complained)

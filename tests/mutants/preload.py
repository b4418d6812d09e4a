"""Imports what every test needs but the kiosk itself: forked children start with it."""

import gc
import importlib
from contextlib import suppress

FOREIGN = (
    "PySide6.QtWidgets",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "escpos.printer",
    "httpx",
    "hypothesis.strategies",
    "jinja2",
    "keyring",
    "msgspec",
    "platformdirs",
    "pytestqt.plugin",
    "qasync",
    "qrcode",
    "starlette.applications",
    "starlette.routing",
    "time_machine",
    "truststore",
    "trustme",
    "uvicorn",
    "zxingcpp",
)


def preload() -> None:
    for name in FOREIGN:
        with suppress(ImportError):
            importlib.import_module(name)
    gc.freeze()

"""Logs Qt's messages by level and category, without their text."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Call it once the application exists: before, Qt's reason for finding no screen must stay readable."""
    qInstallMessageHandler(heard)


def heard(kind: QtMsgType, context: QMessageLogContext, _message: str | None) -> None:
    """Logs a message by its category."""
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], "")

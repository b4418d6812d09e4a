"""What Qt has to say, in the log: how bad and about what, without its words."""

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
    """After the application is there: why Qt found no screen has to be readable, and knows no shopper yet."""
    qInstallMessageHandler(heard)


def heard(kind: QtMsgType, context: QMessageLogContext, _message: str | None) -> None:
    """A message by its category, which is Qt's own word for a part of Qt."""
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], "")

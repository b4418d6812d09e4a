"""`kiosk scan-test`: a window over which anything may be scanned, and lines in the terminal."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.app.scan_test import _watch
from kiosk.settings.model import Settings
from kiosk.ui.shell.window import Window


def test_settings_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[devices.scanner]\ngap_ms = 5\n")
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "scan-test", "--settings", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "devices.scanner.gap_ms = 5: should be between 20 and 1000 milliseconds" in ended.stderr


def test_a_scan_is_shown_and_written(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    def scan() -> None:
        window = next(one for one in qapp.topLevelWidgets() if isinstance(one, Window) and one.isVisible())
        for letter in "8690000049950\r":
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(window.windowHandle(), event)
        window.close()

    QTimer.singleShot(0, scan)
    settings = Settings()
    assert _watch(qapp, settings, Looks(settings), (800, 600)) == 0
    assert capsys.readouterr().out.startswith("8690000049950\nRead as: a product's number")

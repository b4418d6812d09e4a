"""The smallest window PySide6 can open: the other figures are compared with it."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Smallest(QWidget):
    painted_at = 0.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.painted_at:
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        self.painted_at = time.monotonic()
        QTimer.singleShot(200, QApplication.quit)


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = Smallest()
    window.resize(1080, 1920)
    window.show()
    app.exec()
    import json

    from tests.bench.proc import memory_mb

    print(json.dumps({"painted_at": window.painted_at, **memory_mb()}))


if __name__ == "__main__":
    main()

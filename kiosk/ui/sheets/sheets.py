"""The sheets that the shell opens: language, help, start over, session ended, still there, after a crash."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.ui.language import NAMES
from kiosk.ui.sheets.sheet import Do, Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import ButtonKind

translate = QCoreApplication.translate

RETURNED_S = 20


class LanguageSheet(Sheet):
    """The shop's languages, each by its own name."""

    def __init__(self, stage: Stage, host: QWidget, speak: Callable[[str], None]) -> None:
        super().__init__(stage, host, translate("sheets", "Which language?"))
        for code in stage.settings.screen.languages:
            kind = ButtonKind.MAIN if code == stage.language else ButtonKind.QUIET
            self.offer(NAMES[code], partial(speak, code), kind)


class HelpSheet(Sheet):
    """What to do here, in three sentences."""

    def __init__(self, stage: Stage, host: QWidget) -> None:
        super().__init__(stage, host, translate("sheets", "How it works"))
        self.say(
            " ".join(
                (
                    translate("sheets", "Scan your items, answer what you like and skip the rest."),
                    translate("sheets", "Pay on your own phone or at the till."),
                    translate("sheets", "If something does not work, our staff is happy to help."),
                )
            )
        )
        self.offer(translate("sheets", "Back to my order"), lambda: None, ButtonKind.MAIN)


class StartOverSheet(Sheet):
    """Asks before an order is dropped, and more carefully once it may be paid."""

    def __init__(self, stage: Stage, host: QWidget, drop: Do, *, may_be_paid: bool) -> None:
        super().__init__(stage, host, translate("sheets", "Start over?"))
        self.say(
            translate(
                "sheets",
                "If you have paid, your order will be confirmed all the same. Please do not pay again.",
            )
            if may_be_paid
            else translate("sheets", "Your basket will be emptied, and everything you entered is forgotten.")
        )
        self.offer(translate("sheets", "Keep my order"), lambda: None, ButtonKind.MAIN)
        self.offer(translate("sheets", "Start over"), drop)


class EndedSheet(Sheet):
    """Says that the session ended; the only way on is to start over."""

    def __init__(self, stage: Stage, host: QWidget, drop: Do) -> None:
        super().__init__(
            stage, host, translate("sheets", "Your session ended for your safety."), leavable=False
        )
        self.say(translate("sheets", "Nothing was paid here. Start over, and scan your items again."))
        self.offer(translate("sheets", "Start over"), drop, ButtonKind.MAIN)


class StillThereSheet(Sheet):
    """Counts down; any touch or key goes on. A sheet below stays open, with its text."""

    alone = False

    def __init__(self, stage: Stage, host: QWidget) -> None:
        super().__init__(stage, host, translate("sheets", "Still there?"))
        self.offer(translate("sheets", "Yes, go on"), lambda: None, ButtonKind.MAIN)

    def count(self, seconds: int) -> None:
        """Shows the seconds left."""
        self.say(self.tr("We start over in %n second(s), so that nobody sees your order.", "", seconds))


class ReturnedSheet(Sheet):
    """Asks after a crash whether to go on with the order; drops it when the time is up."""

    def __init__(self, stage: Stage, host: QWidget, stay: Do, drop: Do) -> None:
        super().__init__(stage, host, translate("sheets", "Continue with this order?"), leavable=False)
        self._left, self._drop = RETURNED_S, drop
        self.offer(translate("sheets", "Yes, continue"), stay, ButtonKind.MAIN)
        self.offer(translate("sheets", "No, start over"), drop)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.count)
        self.closed.connect(self._timer.stop)
        self._timer.start()
        self._tell()

    def count(self) -> None:
        """Counts down by a second."""
        self._left -= 1
        if self._left > 0:
            self._tell()
        else:
            self._timer.stop()
            self._drop()

    def _tell(self) -> None:
        kept = translate("sheets", "This device had to start again. Your order is kept.")
        until = self.tr("It is dropped in %n second(s), so that nobody else sees it.", "", self._left)
        self.say(f"{kept} {until}")

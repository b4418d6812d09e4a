"""The sheets that the shell opens over a screen, one at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.checkout.checkout import Checkout
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sheets import (
    EndedSheet,
    HelpSheet,
    LanguageSheet,
    ReturnedSheet,
    StartOverSheet,
    StillThereSheet,
)
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.stage import Stage


class ShellSheets:
    """`shown` is the sheet that is open; None while there is none."""

    def __init__(
        self,
        host: QWidget,
        stage: Callable[[], Stage],
        checkout: Checkout,
        idle: IdleWatch,
        focus_screen: Callable[[], None],
    ) -> None:
        """`focus_screen` gives the screen the focus after a sheet that had it."""
        self._host, self._stage, self._checkout = host, stage, checkout
        self._idle, self._focus_screen = idle, focus_screen
        self.shown: Sheet | None = None

    @property
    def is_open(self) -> bool:
        """Whether a sheet covers the screen."""
        return self.shown is not None and not self.shown.isHidden()

    def open(self, sheet: Sheet) -> None:
        """Shows this sheet in place of the one that is open."""
        self.close()
        self.shown = sheet
        sheet.closed.connect(lambda: self._forget(sheet))
        sheet.open()

    def close(self) -> None:
        """Closes the sheet that is open."""
        if self.shown is not None:
            self.shown.leave()

    def choose_language(self, speak: Callable[[str], None]) -> None:
        """Asks for one of the shop's languages."""
        self.open(LanguageSheet(self._stage(), self._host, speak))

    def help(self) -> None:
        """Explains the kiosk in three sentences."""
        self.open(HelpSheet(self._stage(), self._host))

    def demo(self) -> None:
        """Shows where the rest of a demo is."""
        self.open(DemoSheet(self._stage(), self._host))

    def start_over(self, kiosk: Kiosk) -> None:
        """Drops the order; asks first where there is one that is not paid."""
        abandon = self._checkout.abandon
        if kiosk.payment.truth is Truth.PAID or kiosk.order.basket is None:
            abandon()
            return
        may_be_paid = kiosk.payment.may_be_paid
        self.open(StartOverSheet(self._stage(), self._host, abandon, may_be_paid=may_be_paid))

    def ask_still_there(self) -> None:
        """Asks whether the shopper is still there, and counts down."""
        sheet = StillThereSheet(self._stage(), self._host)
        self._idle.counted.connect(sheet.count)
        self.open(sheet)

    def ask_what_is_due(self, kiosk: Kiosk) -> None:
        """Once each: that the session ended, and whether to go on with the order after a crash."""
        ended = kiosk.problem is not None and kiosk.problem.kind is ProblemKind.SESSION_ENDED
        if ended and not kiosk.busy and not isinstance(self.shown, EndedSheet | SignInAgainSheet):
            self.open(self._ended(kiosk))
        if kiosk.returned and not isinstance(self.shown, ReturnedSheet):
            stay, abandon = self._checkout.stay, self._checkout.abandon
            self.open(ReturnedSheet(self._stage(), self._host, stay, abandon))

    def _ended(self, kiosk: Kiosk) -> Sheet:
        """At the cashier's, staff can sign in and go on; a shopper alone begins anew."""
        stage, abandon = self._stage(), self._checkout.abandon
        if stage.settings.profile == "cashier":
            return SignInAgainSheet(stage, self._host, kiosk.problem, abandon)
        return EndedSheet(stage, self._host, abandon)

    def _forget(self, sheet: Sheet) -> None:
        if self.shown is sheet:
            self.shown = None
        sheet.deleteLater()
        here = QApplication.focusWidget()
        if here is None or sheet.isAncestorOf(here) or not here.isVisible():
            self._focus_screen()

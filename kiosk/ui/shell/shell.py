"""The window: shows the step's screen within its surround, asks whether anybody is still there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from kiosk.checkout.checkout import Checkout
from kiosk.flow import route
from kiosk.flow.cards import is_a_card
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, CHECKING, PAY, THANK_YOU
from kiosk.flow.summary import step_of
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.screens.base import Frame, Screen
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.sheets import (
    EndedSheet,
    HelpSheet,
    LanguageSheet,
    ReturnedSheet,
    Sheet,
    StartOverSheet,
    StillThereSheet,
)
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from kiosk.ui.shell.alike import alike
from kiosk.ui.shell.debounce import LastTap
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.shell.shortcuts import carry_out
from kiosk.ui.shell.slide_in import slide_in
from kiosk.ui.shell.surround import Surround, in_doubt
from kiosk.ui.shell.wipe import wipe, wipe_boards
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.summary.summary import MORE

EASIER_IDLE = 3
AHEAD_MS = 100
"""After Welcome was painted."""
TOGETHER_MS = 40
"""Pictures that arrive so soon after each other are shown at once."""


@dataclass(frozen=True)
class View:
    """What a shopper has chosen to see; back to the default after each."""

    language: str
    easier: bool = False


class Shell(QWidget):
    """Screens are made when they are first needed, and anew for each shopper, language and size."""

    def __init__(
        self,
        checkout: Checkout,
        screens: Mapping[str, type[Screen]],
        pictures: Pictures,
        settings: Settings,
        look: Callable[[QSize, bool], Look],
    ) -> None:
        """`screens` are the journey's, by step name; `look` fits colours and sizes to a window."""
        super().__init__()
        self.checkout, self._screens, self._pictures = checkout, screens, pictures
        self._settings, self._look_for = settings, look
        self._faces = {name: screen.face for name, screen in screens.items()}
        self._default = View(settings.screen.languages[0])
        self._view = self._default
        checkout.speak(self._view.language)
        self._kiosk = checkout.kiosk
        self._made: dict[str, Screen] = {}
        self._drafts: dict[str, object] = {}
        self._sheet: Sheet | None = None
        self._surround: Surround | None = None
        self._staff_is_here = False
        self._idle = IdleWatch(self)
        self._idle.asked.connect(self._ask_still_there)
        self._idle.back.connect(self._close_sheet)
        self._idle.gone.connect(checkout.abandon)
        self._last_tap = LastTap(self)
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # The window has the size of the glass; what is in it has to fit.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setAutoFillBackground(True)
        self._arrived = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._arrived.timeout.connect(self._show_pictures)
        checkout.changed.connect(self._changed)
        pictures.arrived.connect(self._picture_arrived)

    # What is shown.

    def _changed(self, kiosk: Kiosk) -> None:
        """Shows it. That a request is on its way is seen at the order only, if it takes long."""
        if self._surround is None or not alike(self._kiosk, kiosk):
            self.present(kiosk)
            return
        self._kiosk = kiosk
        if self.current().frame is not Frame.FULL:
            self._surround.show_standing(kiosk)

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot; a new shopper gets new screens and the shop's own language."""
        before, self._kiosk = self._kiosk, kiosk
        if self._surround is None:
            return
        if kiosk.epoch != before.epoch:
            self._for_a_new_shopper()
            return
        screen = self._screen(kiosk.step)
        screen.present(kiosk)
        self._surround.present(kiosk, screen)
        if self._made.get(kiosk.step) is not screen:
            # All was made anew meanwhile, and has been shown.
            return
        self._turn_to(screen, before)
        self._settle()
        self._watch(kiosk)
        self._end_if_ended(kiosk)
        self._ask_if_returned(kiosk)
        if not kiosk.open:
            self._ahead.start()

    def _picture_arrived(self) -> None:
        if not self._arrived.isActive():
            self._arrived.start()

    def _show_pictures(self) -> None:
        """In the screen and at the order. Nobody did anything: the idle watch goes on counting."""
        if self._surround:
            screen = self.current()
            screen.present(self._kiosk)
            self._surround.present(self._kiosk, screen)
            self._settle()

    def scanned(self, code: str) -> None:
        """A code came from the scanner: the screen's, if it wants it, else a product's."""
        if self._surround is None or self._staff_is_here or self._sheet_is_open():
            return
        if not is_a_card(code) and self._screen(self._kiosk.step).scanned(code):
            return
        if self._kiosk.step not in (THANK_YOU, CHECKING) and route.standing(self._kiosk) != PAY:
            self.checkout.scan(code)

    def rest(self) -> None:
        """Watches nobody any more."""
        self._idle.rest()
        self._last_tap.rest()
        self._ahead.stop()
        self._arrived.stop()

    def current(self) -> Screen:
        """The screen shown."""
        return self._screen(self._kiosk.step)

    @property
    def taken(self) -> bool:
        """Whether staff or a sheet has the screen."""
        return self._staff_is_here or self._sheet_is_open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stage = self._surround.stage if self._surround else None
        if stage is None or self._look() != stage.look:
            self.build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        around = self._surround
        if around is None or not around.is_furnished or not carry_out(event, around):
            super().keyPressEvent(event)

    def build(self) -> None:
        """Makes everything anew for the view chosen; half-typed input is carried over."""
        self._drafts |= {name: screen.draft() for name, screen in self._made.items()}
        self._made = {}
        self._close_sheet()
        self._last_tap.listen()
        speak(self._view.language)
        surround = Surround(self.stage())
        old, self._surround = self._surround, surround
        self.setPalette(surround.stage.look.palette())
        surround.furnished.connect(lambda: self._wire(surround))
        if self._settings.profile == "demo":
            DemoMark(surround.stage.look, surround, lambda: self._open(DemoSheet(surround.stage, self)))
        self._column.addWidget(surround)
        surround.show()
        if old:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.present(self._kiosk)
        self._focus_screen()

    def stage(self) -> Stage:
        """What a screen made now is handed."""
        return Stage(
            self._look(), self.checkout, self._pictures, self._settings, self._view.language, self._faces
        )

    def _look(self) -> Look:
        return self._look_for(self.size(), self._view.easier)

    def _screen(self, name: str) -> Screen:
        assert self._surround is not None  # noqa: S101 - built before anything is shown
        if name not in self._made:
            screen = self._made[name] = self._screens[name](self._surround.stage)
            screen.restore(self._drafts.pop(name, None))
            screen.buttons_changed.connect(lambda: self.present(self._kiosk))
            for signal, slot in (("language_chosen", self.speak), ("easier_toggled", self.toggle_easier)):
                if hasattr(screen, signal):
                    getattr(screen, signal).connect(slot)
            self._surround.screens.addWidget(screen)
        return self._made[name]

    def _make_ahead(self) -> None:
        """The screen that comes first, and what stands around it, while nobody waits for them."""
        if self._surround and not self._kiosk.open:
            self._surround.furnish()
            self._screen(BASKET).present(self._kiosk)
            self._surround.top.present(self._kiosk)

    def _turn_to(self, screen: Screen, before: Kiosk) -> None:
        assert self._surround is not None  # noqa: S101 - as above
        pages = self._surround.screens
        if pages.currentWidget() is screen and before.step == self._kiosk.step:
            return
        pages.setCurrentWidget(screen)
        screen.setFocus()
        if before.step != self._kiosk.step and self._surround.is_furnished:
            self._surround.buttons.pause(self._last_tap.at)
        slide_in(screen.look, screen, route.direction(before, self._kiosk))

    def _focus_screen(self) -> None:
        """Whoever typed goes on typing."""
        screen = self._surround.screens.currentWidget() if self._surround else None
        if screen and not self._staff_is_here:
            screen.setFocus()

    def _settle(self) -> None:
        """Lays out at once, so that no frame shows parts where they do not belong."""
        assert self._surround is not None  # noqa: S101 - as above
        for layout in (self._column, self._surround.layout()):
            if layout:
                layout.activate()

    def _for_a_new_shopper(self) -> None:
        for over in filter(None, (self._surround, self._sheet)):
            wipe(over)
        wipe_boards()
        self._view = self._default
        self._made, self._drafts = {}, {}
        self.checkout.speak(self._view.language)
        self.build()

    # What a shopper can change about it.

    def speak(self, language: str) -> None:
        """Shows everything in this language, losing nothing."""
        self._view = replace(self._view, language=language)
        self.checkout.speak(language)
        self.build()

    def begin_as(self, language: str, *, easier: bool) -> None:
        """Before anything is shown: a shopper is there already, and had chosen this."""
        if language in self._settings.screen.languages:
            self._view = View(language, easier=easier)
            self.checkout.speak(language)

    @property
    def easier(self) -> bool:
        """Whether the shopper has chosen the easier view."""
        return self._view.easier

    def toggle_easier(self) -> None:
        """Larger words, more time; and back."""
        self._view = replace(self._view, easier=not self._view.easier)
        self.build()

    # What staff can.

    def give_way(self, *, to_staff: bool) -> None:
        """While staff is here nobody is waited for, and no scan is a product's."""
        self._staff_is_here = to_staff
        self._close_sheet()
        self._watch(self._kiosk)
        self._end_if_ended(self._kiosk)
        self._ask_if_returned(self._kiosk)

    def begin_in(self, language: str) -> None:
        """From now on each shopper begins in this language."""
        self._default = View(language)
        self.speak(language)

    def _wire(self, surround: Surround) -> None:
        surround.buttons.main.connect(self._act)
        surround.buttons.also.connect(lambda: self.current().act_also())
        surround.buttons.back.connect(lambda: self.current().go_back())
        surround.bar.language.connect(lambda: self._open(LanguageSheet(surround.stage, self, self.speak)))
        surround.bar.easier.connect(self.toggle_easier)
        surround.bar.help.connect(lambda: self._open(HelpSheet(surround.stage, self)))
        surround.bar.start_over.connect(self._start_over)
        surround.summary.row_touched.connect(self._go_to_row)
        surround.top.rail.wanted.connect(self.checkout.go)

    def _act(self) -> None:
        if in_doubt(self._kiosk):
            self.checkout.look_again()
        else:
            self.current().act()

    def _go_to_row(self, key: str) -> None:
        step = BASKET if key == MORE else step_of(self._kiosk.order, key)
        if step and step != self._kiosk.step and not self._kiosk.payment.may_be_paid:
            self.checkout.go(step)

    def _start_over(self) -> None:
        if self._kiosk.payment.truth is Truth.PAID or self._kiosk.order.basket is None:
            self.checkout.abandon()
            return
        may_be_paid = self._kiosk.payment.may_be_paid
        self._open(StartOverSheet(self.stage(), self, self.checkout.abandon, may_be_paid=may_be_paid))

    # Whether anybody is there.

    def _watch(self, kiosk: Kiosk) -> None:
        if self._staff_is_here or not kiosk.open or kiosk.payment.may_be_paid:
            self._idle.rest()
        elif kiosk.payment.truth is Truth.PAID:
            longer = EASIER_IDLE if kiosk.paper.missing else 1
            self._idle.watch(self._settings.idle.thank_you_s * longer, 0)
        else:
            longer = EASIER_IDLE if self._view.easier else 1
            self._idle.watch(self._settings.idle.after_s * longer, self._settings.idle.warning_s * longer)

    def _end_if_ended(self, kiosk: Kiosk) -> None:
        ended = kiosk.problem is not None and kiosk.problem.kind is ProblemKind.SESSION_ENDED
        told = self._staff_is_here or isinstance(self._sheet, EndedSheet | SignInAgainSheet)
        if ended and not kiosk.busy and not told:
            self._open(self._end_sheet(kiosk))

    def _ask_if_returned(self, kiosk: Kiosk) -> None:
        if kiosk.returned and not self._staff_is_here and not isinstance(self._sheet, ReturnedSheet):
            self._open(ReturnedSheet(self.stage(), self, self.checkout.stay, self.checkout.abandon))

    def _end_sheet(self, kiosk: Kiosk) -> Sheet:
        """At the cashier's somebody can sign in and go on; a shopper alone begins anew."""
        if self._settings.profile == "cashier":
            return SignInAgainSheet(self.stage(), self, kiosk.problem, self.checkout.abandon)
        return EndedSheet(self.stage(), self, self.checkout.abandon)

    def _ask_still_there(self) -> None:
        assert self._surround is not None  # noqa: S101 - as above
        sheet = StillThereSheet(self._surround.stage, self)
        self._idle.counted.connect(sheet.count)
        self._open(sheet)

    def _open(self, sheet: Sheet) -> None:
        self._close_sheet()
        self._sheet = sheet
        sheet.closed.connect(lambda: self._forget(sheet))
        sheet.open()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.leave()

    def _forget(self, sheet: Sheet) -> None:
        """However it was closed: it is gone from here before it is gone from memory."""
        if self._sheet is sheet:
            self._sheet = None
        sheet.deleteLater()
        here = QApplication.focusWidget()
        if here is None or sheet.isAncestorOf(here) or not here.isVisible():
            self._focus_screen()

    def _sheet_is_open(self) -> bool:
        return self._sheet is not None and not self._sheet.isHidden()

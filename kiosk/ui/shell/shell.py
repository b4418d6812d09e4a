"""The window's content: the step's screen within its surround, for one shopper after another."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.checkout.checkout import Checkout
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, WELCOME
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.screens.base import Frame, Screen
from kiosk.ui.shell import actions
from kiosk.ui.shell.alike import alike
from kiosk.ui.shell.debounce import LastTap
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.shell.idle_times import idle_times
from kiosk.ui.shell.made_screens import MadeScreens
from kiosk.ui.shell.place import SurroundPlace
from kiosk.ui.shell.scan_note import ScanNote
from kiosk.ui.shell.shell_sheets import ShellSheets
from kiosk.ui.shell.shortcuts import carry_out
from kiosk.ui.shell.surround import Surround
from kiosk.ui.shell.view import View
from kiosk.ui.shell.wipe import wipe, wipe_boards
from kiosk.ui.shell.wipe_cards import wipe_cards
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look
from kiosk.ui.words import scan_problems
from kiosk.ui.words.problems import said
from kiosk.ui.words.sentence import Said

AHEAD_MS = 100
"""From painting Welcome to making the next screen ahead."""
TOGETHER_MS = 40
"""Pictures that arrive within this time are shown at once."""


class Shell(QWidget):
    """Makes screens when they are first needed, and anew for each shopper, language and size."""

    def __init__(
        self,
        checkout: Checkout,
        screens: Mapping[str, type[Screen]],
        pictures: Pictures,
        settings: Settings,
        look: Callable[[QSize, bool], Look],
        stand: str = "",
    ) -> None:
        """`screens` are the journey's, by step name; `look` fits colours and sizes to a window.

        `stand` is where an embedded store's own pages are; only a demo has one.
        """
        super().__init__()
        self.checkout, self._pictures = checkout, pictures
        self._settings, self._look_for, self._stand = settings, look, stand
        self._faces = {name: screen.face for name, screen in screens.items()}
        self._default = self._view = View(settings.screen.languages[0])
        checkout.speak(self._view.language)
        self._kiosk = checkout.kiosk
        self._place = SurroundPlace(self)
        self._staff_is_here = False
        self._made = MadeScreens(screens, self._connect_screen)
        self._idle, self._last_tap = IdleWatch(self), LastTap(self)
        self._note = ScanNote(self)
        self.sheets = ShellSheets(self, self.stage, checkout, self._idle, self._focus_screen)
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._arrived = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.setAutoFillBackground(True)
        self._connect()

    def _connect(self) -> None:
        self._idle.asked.connect(self.sheets.ask_still_there)
        self._idle.back.connect(self.sheets.close)
        self._idle.gone.connect(self.checkout.abandon)
        self._ahead.timeout.connect(self._make_ahead)
        self._arrived.timeout.connect(self._show_pictures)
        self.checkout.changed.connect(self._changed)
        self._pictures.arrived.connect(self._picture_arrived)

    @property
    def _surround(self) -> Surround | None:
        return self._place.surround

    # What is shown.

    def _changed(self, kiosk: Kiosk) -> None:
        """Shows the snapshot. A request under way is shown at the order only, if it takes long."""
        if self._surround is None or not alike(self._kiosk, kiosk):
            self.present(kiosk)
            return
        self._kiosk = kiosk
        if self.current().frame is not Frame.FULL:
            self._surround.summary.show_standing(kiosk)

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot; a new shopper gets new screens and the shop's own language."""
        before, self._kiosk = self._kiosk, kiosk
        if self._surround is None:
            return
        if kiosk.epoch != before.epoch:
            self._for_a_new_shopper()
            return
        screen = self.current()
        if _is_new(kiosk, before, ProblemKind.CARD_TYPED):
            wipe_cards(self)
        screen.present(kiosk)
        self._surround.present(kiosk, screen)
        if screen not in self._made:
            # All was made anew meanwhile, and has been shown.
            return
        if kiosk.step == WELCOME and kiosk.problem and kiosk.problem is not before.problem:
            # Welcome shows none by itself.
            self._say(said(kiosk.problem, self.stage().price))
        self._place.turn_to(screen, before, kiosk, self._last_tap.at)
        self._place.settle()
        self._attend()
        if not kiosk.open:
            self._ahead.start()

    def _picture_arrived(self) -> None:
        if not self._arrived.isActive():
            self._arrived.start()

    def _show_pictures(self) -> None:
        """In the screen and at the order. The idle watch goes on counting: a picture is no touch."""
        if self._surround:
            screen = self.current()
            screen.present(self._kiosk)
            self._surround.present(self._kiosk, screen)
            self._place.settle()

    def scanned(self, code: str) -> None:
        """A code came from the scanner. Where nobody takes it the shopper is told; to staff it is shown."""
        self._note.clear()
        if self._surround and not self._staff_is_here:
            screen = self.current()
            self._say(self._in_front() or actions.scan(self.checkout, self._kiosk, screen, code))

    def unread(self) -> None:
        """Keys of a scanner came that are no code: the shopper is told on every screen."""
        if self._surround and not self._staff_is_here:
            actions.forget_the_code(self.checkout, self._kiosk)
            self._say(scan_problems.broken())

    def _in_front(self) -> Said | None:
        """Why no screen takes a scan now; None where one may."""
        if self.isHidden():
            return scan_problems.starting_over()
        return scan_problems.covered() if self.sheets.is_open else None

    def _say(self, words: Said) -> None:
        if words.strong:
            self._note.say(words, self._look())

    def rest(self) -> None:
        """Stops every watch and timer."""
        self._note.clear()
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
        return self._staff_is_here or self.sheets.is_open

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
        """Makes everything anew for the view chosen; half-typed input is carried over, but no card."""
        wipe_cards(self)
        self._made.begin_anew()
        self.sheets.close()
        self._last_tap.listen()
        speak(self._view.language)
        surround = Surround(self.stage())
        self.setPalette(surround.stage.look.palette())
        surround.furnished.connect(lambda: self._connect_surround(surround))
        if surround.stage.is_demo:
            DemoMark(surround, self.sheets.demo, surround.stage.look, at_the_end=surround.stage.has_rail)
        self._place.put(surround)
        self.present(self._kiosk)
        self._focus_screen()

    def stage(self) -> Stage:
        """What a screen made now is handed."""
        return Stage(
            self._look(),
            self.checkout,
            self._pictures,
            self._settings,
            self._view.language,
            self._faces,
            self._stand,
        )

    def _look(self) -> Look:
        return self._look_for(self.size(), self._view.easier)

    def _screen(self, name: str) -> Screen:
        assert self._surround is not None  # noqa: S101 - built before anything is shown
        return self._made.screen(name, self._surround)

    def _make_ahead(self) -> None:
        """Makes the first screen after Welcome and its surround, while nobody waits for them."""
        if self._surround and not self._kiosk.open:
            self._surround.furnish()
            self._screen(BASKET).present(self._kiosk)
            self._surround.top.present(self._kiosk)

    def _focus_screen(self) -> None:
        if not self._staff_is_here:
            self._place.focus_screen()

    def _attend(self) -> None:
        """Watches for silence and asks what is due; neither while staff is here."""
        easier, idle = self._view.easier, self._settings.idle
        times = None if self._staff_is_here else idle_times(self._kiosk, idle, easier=easier)
        if times is None:
            self._idle.rest()
        else:
            self._idle.watch(*times)
        if not self._staff_is_here:
            self.sheets.ask_what_is_due(self._kiosk)

    def _for_a_new_shopper(self) -> None:
        self._note.clear()
        for over in filter(None, (self._surround, self.sheets.shown)):
            wipe(over)
        wipe_boards()
        self._view = self._default
        self._made.forget()
        self.checkout.speak(self._view.language)
        self.build()

    # What a shopper or staff can change about it.

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

    def give_way(self, *, to_staff: bool) -> None:
        """While staff is here the idle watch rests, and scans are staff's."""
        self._staff_is_here = to_staff
        self.sheets.close()
        self._attend()

    def begin_in(self, language: str) -> None:
        """From now on each shopper begins in this language."""
        self._default = View(language)
        self.speak(language)

    # What its controls do.

    def _connect_screen(self, screen: Screen) -> None:
        screen.buttons_changed.connect(lambda: self.present(self._kiosk))
        for signal, slot in (("language_chosen", self.speak), ("easier_toggled", self.toggle_easier)):
            if hasattr(screen, signal):
                getattr(screen, signal).connect(slot)

    def _connect_surround(self, surround: Surround) -> None:
        checkout, buttons, bar = self.checkout, surround.buttons, surround.bar
        buttons.main.connect(lambda: actions.act(checkout, self._kiosk, self.current()))
        buttons.also.connect(lambda: self.current().act_also())
        buttons.back.connect(lambda: self.current().go_back())
        bar.language.connect(lambda: self.sheets.choose_language(self.speak))
        bar.easier.connect(self.toggle_easier)
        bar.help.connect(self.sheets.help)
        bar.start_over.connect(lambda: self.sheets.start_over(self._kiosk))
        surround.summary.row_touched.connect(lambda key: actions.go_to_row(checkout, self._kiosk, key))
        surround.top.rail.wanted.connect(checkout.go)


def _is_new(now: Kiosk, before: Kiosk, kind: ProblemKind) -> bool:
    """Whether this kind of problem has come up just now."""
    return now.problem is not None and now.problem.kind is kind and now.problem is not before.problem

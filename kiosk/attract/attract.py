"""Begins the play on an idle Welcome, and ends it at the first touch or key."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal

from kiosk.attract import phone
from kiosk.attract.play import LOOK_S, THANKS_S, Play
from kiosk.flow.state import Kiosk
from kiosk.receipts.print_receipts import Receipts
from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing
from kiosk.runtime.tasks import Tasks
from kiosk.settings.model import Settings
from kiosk.ui.shell.demo_mark import Invitation
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.shell.shell import Shell

Pay = Callable[[str], Awaitable[None]]

AFTER_S = 60.0
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class Attract(QObject):
    """For the embedded store only, because it orders.

    A visitor's touch ends the play and brings an empty Welcome.
    """

    played = Signal(bool)
    """Whether it plays now."""

    turn = Turn.PLAY
    wanted = _TOUCHES

    def __init__(
        self,
        shell: Shell,
        pay: Pay,
        *,
        after_s: float = AFTER_S,
        look_s: float = LOOK_S,
        thanks_s: float = THANKS_S,
    ) -> None:
        super().__init__()
        self._shell, self._checkout = shell, shell.checkout
        self._play = Play(shell, pay, look_s)
        self._after_s, self._thanks_s = after_s, thanks_s
        self._tasks = Tasks()
        self._waiting = False
        self._invitation: Invitation | None = None
        self._idle = IdleWatch(self)
        self._idle.gone.connect(self._begin)
        self._checkout.changed.connect(self._look)

    @property
    def playing(self) -> bool:
        """Whether the kiosk is playing by itself."""
        return self._invitation is not None

    def begin(self) -> None:
        """Begins to watch for an idle Welcome."""
        self._look(self._checkout.kiosk)

    async def end(self) -> None:
        """Stops for good."""
        self._idle.rest()
        self._take_away()
        self._tasks.cancel()
        await self._tasks.ended()

    def hear(self, _watched: QObject, event: QEvent) -> bool:
        """Ends the play. Keeps the touch that ended it; a key goes on, because it may be a scan's."""
        if not self.playing:
            return False
        self._stop()
        return event.type() is not QEvent.Type.KeyPress

    def _look(self, kiosk: Kiosk) -> None:
        alone = not (kiosk.open or self.playing)
        if alone and not self._waiting:
            self._idle.watch(self._after_s, 0)
        elif not alone:
            self._idle.rest()
        self._waiting = alone

    def _begin(self) -> None:
        self._waiting = False
        if self._shell.taken or not self._checkout.kiosk.online:
            self._look(self._checkout.kiosk)
            return
        self._invitation = Invitation(self._shell)
        self.played.emit(True)  # noqa: FBT003
        hear_all(self)
        self._tasks.start(self._to_its_end())

    async def _to_its_end(self) -> None:
        try:
            if await self._play.whole():
                await asyncio.sleep(self._thanks_s)
        except OSError:
            pass  # The store does not take the payment now: begin anew, later.
        self._stop()

    def _stop(self) -> None:
        self._take_away()
        self._tasks.cancel()
        self._checkout.abandon()

    def _take_away(self) -> None:
        hear_nothing(self)
        if self._invitation:
            self._invitation.deleteLater()
            self._invitation = None
            self.played.emit(False)  # noqa: FBT003


class Wired(Protocol):
    """The two parts of a program that the play uses."""

    @property
    def shell(self) -> Shell:
        """The window it plays in."""

    @property
    def receipts(self) -> Receipts | None:
        """What prints, where there is a printer."""


def attract(program: Wired, settings: Settings) -> Attract:
    """Starts it for the embedded store of these settings. No receipt is printed while it plays."""

    async def pay(redirect_url: str) -> None:
        await asyncio.to_thread(phone.pay, settings.shop.url, redirect_url)

    made = Attract(program.shell, pay)
    made.begin()
    if program.receipts:
        made.played.connect(program.receipts.rest)
    return made

"""Plays beats on a real checkout, one after another, and goes back to those that were played."""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.api.answers import Found
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errand import Errand
from kiosk.checkout.take_to import GOODS, at_rest
from kiosk.flow.moment import Moment
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import WELCOME
from kiosk.flow.transitions import answered, sending
from kiosk.journal.entries import Seen
from kiosk.replay.effects import with_effects
from kiosk.replay.line import JournalWord
from kiosk.replay.pace import sending_s
from kiosk.replay.scene import seen, staged
from kiosk.replay.session import Beat, ReplayedWish, Session
from kiosk.replay.stand_ins import stand_in
from kiosk.ui.shell.shell import Shell


class ScreenState(NamedTuple):
    """What was on the screen after a beat."""

    kiosk: Kiosk
    language: str


class Player:
    """`place` is the beat on the screen, counted from one; 0 is Welcome, before the first."""

    def __init__(
        self,
        shell: Shell,
        word: JournalWord,
        session: Session,
        house: House,
        refusal: Callable[[], str],
        speed: float,
    ) -> None:
        """`refusal` stands for the shop's own words."""
        self._shell, self._checkout = shell, shell.checkout
        self._word, self._house, self._refusal, self._speed = word, house, refusal, speed
        self.session = session
        self.place = 0
        self._language = session.language or shell.stage().language
        self._frames: list[ScreenState] = []
        self._scans = 0
        self._found: int | None = None
        self._checkout.changed.connect(self._hear)

    @property
    def beat(self) -> Beat | None:
        """The beat on the screen; None at Welcome."""
        return self.session.beats[self.place - 1] if self.place else None

    @property
    def following(self) -> Beat | None:
        """The next one; None at the end."""
        beats = self.session.beats
        return beats[self.place] if self.place < len(beats) else None

    async def begin(self) -> None:
        """Shows Welcome in the session's first language."""
        await self._speak(self._language)
        self._frames = [ScreenState(self._checkout.kiosk, self._language)]

    async def forward(self) -> None:
        """Plays the next beat, if there is one."""
        beat = self.following
        if beat is None:
            return
        self.place += 1
        if self.place < len(self._frames):
            await self._show(self._frames[self.place])
            return
        await self._speak(beat.sights.get(Seen.LANGUAGE, self._language))
        await self._run(lambda desk: self._play(desk, beat))
        self._frames.append(ScreenState(self._checkout.kiosk, self._language))

    async def backward(self) -> None:
        """Shows the beat before as it was."""
        if self.place:
            self.place -= 1
            await self._show(self._frames[self.place])

    async def _show(self, frame: ScreenState) -> None:
        await self._speak(frame.language)

        async def show(desk: Desk) -> None:
            desk.show(replace(frame.kiosk, busy=True))

        await self._run(show)

    async def _run(self, errand: Errand) -> None:
        await at_rest(self._checkout)
        self._checkout.run(errand)
        await at_rest(self._checkout)
        # Closes a sheet that this beat opened.
        self._shell.give_way(to_staff=False)

    async def _speak(self, language: str) -> None:
        if language != self._shell.stage().language:
            await at_rest(self._checkout)
            self._shell.speak(language)
            await at_rest(self._checkout)
        self._language = language

    async def _play(self, desk: Desk, beat: Beat) -> None:
        """Shows what came of a wish together with what was seen then."""
        if beat.afterwards:
            return
        kiosk = await self._answered(desk, beat.wish) if beat.wish else desk.kiosk
        if Seen.LEFT in beat.sights:
            kiosk = Kiosk(journey=kiosk.journey, busy=True, epoch=kiosk.epoch)
        desk.show(staged(seen(_at(kiosk, beat.step), beat.sights, self._refusal())))

    async def _answered(self, desk: Desk, wish: ReplayedWish) -> Kiosk:
        desk.show(staged(_at(desk.kiosk, "" if wish.step == WELCOME else wish.step)))
        request = stand_in(wish.request, self._moment(desk))
        if request is None:
            return desk.kiosk
        face = self._shell.stage().faces[desk.kiosk.step]
        self._shell.current().restore(face.stand_ins.get(type(request)))
        desk.show(sending(desk.kiosk, request))
        reply = await self._sent(desk, request, wish)
        await asyncio.sleep(sending_s(wish.seconds, self._speed))
        if not wish.outcome:
            return desk.kiosk
        self._remember(reply)
        return with_effects(answered(desk.kiosk, request, reply), request, reply)

    async def _sent(self, desk: Desk, request: Request, wish: ReplayedWish) -> Reply:
        self._word.playing = wish
        try:
            return await desk.peek_once(request)
        finally:
            self._word.playing = None

    def _moment(self, desk: Desk) -> Moment:
        later = (beat.wish.request for beat in self.session.beats[self.place :] if beat.wish)
        sku = GOODS[self._scans % len(GOODS)]
        now = desk.kiosk
        return Moment(
            now.order,
            now.pages,
            now.loyalty,
            now.places,
            now.assistance,
            self._house,
            next(later, ""),
            sku,
            self._found,
        )

    def _remember(self, reply: Reply) -> None:
        """Remembers the product that was found: the next request adds it."""
        if isinstance(reply, Ok) and isinstance(reply.data, Found):
            self._scans += 1
            self._found = next((product.pk for product in reply.data.products), None)

    def _hear(self, kiosk: Kiosk) -> None:
        self._word.away = not kiosk.online


def _at(kiosk: Kiosk, step: str) -> Kiosk:
    return replace(kiosk, step=step) if step else kiosk

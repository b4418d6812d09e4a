"""A replay in its window, steered by keys; or as pictures of each beat, without one."""

import asyncio
from pathlib import Path

from kiosk.app.program import Program
from kiosk.replay.caption import caption, file_name, standing
from kiosk.replay.pace import between_s
from kiosk.replay.player import Player
from kiosk.replay.window import ReplayWindow, ViewerKey

SETTLE_S = 0.05
"""The window lays out a beat within this time."""


class Show:
    """`keys` are the presses of the viewer that wait."""

    def __init__(
        self, player: Player, stand: ReplayWindow, keys: "asyncio.Queue[ViewerKey]", speed: float
    ) -> None:
        self._player, self._stand, self._keys, self._speed = player, stand, keys, speed
        self._paused = False

    async def watched(self) -> None:
        """Plays until the viewer ends it."""
        self._tell()
        while True:
            match await self._pressed():
                case ViewerKey.END:
                    return
                case ViewerKey.PAUSE:
                    self._paused = not self._paused
                case ViewerKey.BEFORE:
                    self._paused = True
                    await self._player.backward()
                case _:
                    await self._player.forward()
            self._tell()

    async def pictured(self, folder: Path) -> None:
        """Writes a picture of each beat into this folder."""
        await self._picture(folder)
        while self._player.following:
            await self._player.forward()
            await self._picture(folder)

    async def _pressed(self) -> ViewerKey | None:
        """The next key; None when it is time for the next beat."""
        now, following = self._player.beat, self._player.following
        if self._paused or following is None:
            return await self._keys.get()
        wait_s = between_s(now or following, following, self._speed)
        try:
            return await asyncio.wait_for(self._keys.get(), wait_s)
        except TimeoutError:
            return None

    async def _picture(self, folder: Path) -> None:
        self._tell()
        await asyncio.sleep(SETTLE_S)
        name = file_name(self._player.place, self._player.beat)
        self._stand.grab().save(str(folder / f"{name}.png"))

    def _tell(self) -> None:
        place, session = self._player.place, self._player.session
        where = standing(session, place, paused=self._paused)
        what = caption(self._player.beat, first=place == 1)
        self._stand.strip.say(what, where, place / len(session.beats))


async def ended(program: Program, stand: ReplayWindow) -> None:
    """Ends window, shell and checkout."""
    stand.rest()
    program.shell.rest()
    await program.checkout.close()
    await program.pictures.close()
    await program.picture_line.close()
    program.tidy.end()
    stand.close()

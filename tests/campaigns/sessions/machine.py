"""The same sessions as a state machine: hypothesis chooses, and finds the shortest that breaks a rule."""

from collections.abc import Awaitable
from contextlib import ExitStack
from random import Random

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.strategies import booleans, integers, lists, randoms, sampled_from

from tests.campaigns.sessions import happenings, taps
from tests.campaigns.sessions.fates import Fate, trip
from tests.campaigns.sessions.happenings import Happening
from tests.campaigns.sessions.play import end
from tests.campaigns.sessions.rules import Rules
from tests.campaigns.sessions.scene import SKU
from tests.campaigns.sessions.stage import scene
from tests.campaigns.sessions.taps import Tap

_DICE = randoms(use_true_random=False)
_FATES = sampled_from([fate for fate in Fate if fate is not Fate.FINE])


class Sessions(RuleBasedStateMachine):
    """Tap, answer, timeout, expiry, clock, kill, and what becomes of a payment."""

    @initialize(number=integers(0, 7), far=booleans())
    def begin(self, number: int, far: bool) -> None:
        """A kiosk and a shopper with goods in the basket; some begin at the payment."""
        self._stack = ExitStack()
        self._loop, self._scene = self._stack.enter_context(scene(Random(number)))
        self._rules = Rules(self._scene)
        self._play(self._arrive(far=far))

    @rule(dice=_DICE, patient=booleans())
    def tap(self, dice: Random, patient: bool) -> None:
        self._play(self._touch(taps.tap, dice, patient=patient))

    @rule(dice=_DICE)
    def tap_twice(self, dice: Random) -> None:
        self._play(self._touch(taps.twice, dice, patient=False))

    @rule(fates=lists(_FATES, min_size=1, max_size=4), dice=_DICE)
    def answer(self, fates: list[Fate], dice: Random) -> None:
        self._scene.trouble.planned.extend(trip(fate, dice) for fate in fates)

    @rule(seconds=sampled_from(happenings.WAITS_S))
    def timeout(self, seconds: float) -> None:
        self._play(self._scene.wait(seconds))

    @rule(dice=_DICE)
    def expiry(self, dice: Random) -> None:
        self._befall(happenings.expiry, dice)

    @rule(dice=_DICE)
    def clock(self, dice: Random) -> None:
        self._befall(happenings.clock, dice)

    @rule(dice=_DICE)
    def kill(self, dice: Random) -> None:
        self._befall(happenings.kill, dice)

    @rule(what=sampled_from(happenings.MONEY), dice=_DICE)
    def money(self, what: Happening, dice: Random) -> None:
        self._befall(what, dice)

    @rule(what=sampled_from((happenings.reprice, happenings.sell_out, happenings.other_basket)), dice=_DICE)
    def shop(self, what: Happening, dice: Random) -> None:
        self._befall(what, dice)

    @invariant()
    def nothing_is_broken(self) -> None:
        found = list(self._rules.found())
        assert not found, (found, self._scene.story)

    def teardown(self) -> None:
        if not hasattr(self, "_stack"):
            return
        with self._stack:
            found = self._loop.run_until_complete(end(self._scene, self._rules))
        assert not found, (found, self._scene.story)

    def _befall(self, what: Happening, dice: Random) -> None:
        self._scene.dice = dice
        self._play(what(self._scene))

    def _play(self, what: Awaitable[None]) -> None:
        self._loop.run_until_complete(what)

    async def _arrive(self, *, far: bool) -> None:
        self._scene.tap("scan", lambda: self._scene.checkout.scan(SKU))
        await self._scene.rest()
        if far:
            self._scene.tap("express", self._scene.checkout.express)
            await self._scene.rest()

    async def _touch(self, touch: Tap, dice: Random, *, patient: bool) -> None:
        self._scene.dice = dice
        touch(self._scene)
        if patient:
            await self._scene.rest()

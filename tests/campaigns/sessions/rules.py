"""What must never happen: judged from snapshots, from what was sent, and from what the shop did."""

from collections.abc import Iterator

from kiosk.api.basket import Basket
from kiosk.flow.payment import Truth
from tests.campaigns.sessions import at_the_shop, on_screen, on_the_way
from tests.campaigns.sessions.scene import Scene


class Rules:
    """Judges a scene step by step."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._truths: dict[int, Truth] = {}
        """What was last known of each shopper's payment, by their line."""
        self._baskets: dict[int, Basket] = {}
        """What was last shown of each shopper's basket, by their line."""
        self._mixed: set[int] = set()
        """The lines that have had another's basket from the first: a sign-in may bring one."""
        self.reached: set[str] = set()
        """The truths and steps that were on the screen."""
        self._sent = 0
        self._bugs = 0

    def found(self) -> Iterator[str]:
        """What the time since the last look has broken; each names its rule."""
        scene = self._scene
        moments, scene.moments = scene.moments, []
        for line, kiosk in moments:
            before, self._truths[line] = self._truths.get(line, Truth.NONE), kiosk.payment.truth
            self.reached |= {kiosk.payment.truth.value, kiosk.step}
            yield from on_screen.moment(scene, line, before, kiosk)
            had, has = self._baskets.get(line, Basket()), kiosk.order.basket or Basket()
            yield from on_screen.anothers(scene, had, kiosk)
            if line not in self._mixed:
                yield from on_screen.anothers_words(had, kiosk)
            self._baskets[line] = has
            self._mixed |= {line} if has.pk in scene.store.anothers else set()
        news, self._sent = scene.ledger.sendings[self._sent :], len(scene.ledger.sendings)
        for sending in news:
            yield from on_the_way.sending(scene.ledger, sending, self._truths.get(sending.line, Truth.NONE))
        yield from at_the_shop.effects(scene)
        bugs, self._bugs = scene.bugs[self._bugs :], len(scene.bugs)
        for bug in bugs:
            yield f"V6 uncaught: {bug!r}"
        if not scene.kiosk.busy:
            yield from on_screen.at_rest(scene, scene.kiosk)
            yield from at_the_shop.doubts(scene)

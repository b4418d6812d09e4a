"""At a difficult shop: what it refuses is read from the screen, and the person goes on without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS
from kiosk.walk.hands import Complaint, Hands
from kiosk.walk.legs.delivery import HERE
from kiosk.walk.legs.on_screen import choose, onward
from kiosk.walk.walker import Leg, Walker, say


def or_without_it(leg: Leg) -> Leg:
    """The leg; or, where the screen says that the shop refuses it, the way on without it."""

    async def go(walker: Walker) -> None:
        hands, here = walker.hands, walker.hands.kiosk.step
        with _listening(walker) as told:
            try:
                await leg(walker)
            except Complaint:
                await hands.rest()
                if not told:
                    raise
                say(f"    refused at {here}: {told[0]}")
                if hands.kiosk.step == here:
                    await _without(hands, here)

    return go


async def _without(hands: Hands, step: str) -> None:
    """Where home was refused the order is picked up; every other step has its way on."""
    if step == ADDRESS:
        choose(hands, HERE)
    await onward(hands, step)


@contextmanager
def _listening(walker: Walker) -> Iterator[list[str]]:
    """Collects what the screen says is wrong."""
    told: list[str] = []

    def note(kiosk: Kiosk) -> None:
        said = walker.hands.screen.hint.text() if kiosk.problem else ""
        if said and said not in told:
            told.append(said)

    changed = walker.program.checkout.changed
    changed.connect(note)
    try:
        yield told
    finally:
        changed.disconnect(note)

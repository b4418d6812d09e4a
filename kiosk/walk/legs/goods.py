"""From Welcome to a full basket."""

import asyncio
from functools import partial

from kiosk.checkout.take_to import GOODS
from kiosk.flow.problem import ProblemKind
from kiosk.ui.widgets.stepper import Stepper
from kiosk.walk.hands import Hands
from kiosk.walk.legs.on_screen import must, pieces, problem
from kiosk.walk.walker import Leg, Walker

SCAN_PAUSE_S = 0.35
"""The pause between two scans: the same code twice within 0.3 s counts as one."""


async def welcome(walker: Walker) -> None:
    """A touch begins."""
    hands = walker.hands
    await hands.until("the shop to be open", lambda: hands.kiosk.online)
    hands.press(hands.screen)
    await hands.at("basket")


async def scan_goods(walker: Walker) -> None:
    """Three scans, with nothing in focus."""
    hands = walker.hands
    for number, code in enumerate(GOODS, 1):
        if code in GOODS[: number - 1]:
            await asyncio.sleep(SCAN_PAUSE_S)
        hands.scan(code)
        await hands.until(f"{code} in the basket", partial(_holds, hands, number))


async def scan_nonsense(walker: Walker) -> None:
    """An unknown code is named, and the basket stays."""
    hands = walker.hands
    hands.scan("NO-SUCH-1")
    await hands.until("the unknown code to be named", lambda: problem(hands) is ProblemKind.UNKNOWN_CODE)
    must("NO-SUCH-1" in hands.screen.hint.text(), "the hint does not name the code")
    must(pieces(hands.kiosk) == len(GOODS), "an unknown code changed the basket")


async def one_more(walker: Walker) -> None:
    """The + of a line."""
    hands = walker.hands
    await hands.until("a line's buttons", lambda: hands.seen(Stepper, lambda line: line.more.hears))
    hands.press(hands.find(Stepper).more)
    await hands.until("one more", lambda: pieces(hands.kiosk) == len(GOODS) + 1)


def _holds(hands: Hands, count: int) -> bool:
    return pieces(hands.kiosk) == count


GOODS_LEGS: tuple[tuple[str, Leg], ...] = (
    ("touch welcome", welcome),
    ("scan goods", scan_goods),
    ("scan nonsense", scan_nonsense),
    ("one more", one_more),
)

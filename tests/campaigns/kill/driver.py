"""`kiosk …` with a shopper at it who says what happens, line by line, until the process is killed.

`TO` and `AT` say what the screen will show and shows; `WISH` what is about to be sent.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any
from unittest.mock import patch

import platformdirs

from kiosk import __main__ as kiosk
from kiosk.api.reply import Reply
from kiosk.api.request import Request
from kiosk.app.program import Program
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import route
from kiosk.flow.keepsake import Keepsake
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY
from kiosk.recovery import keeper
from kiosk.runtime.tasks import Tasks
from kiosk.supervise import command
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.walk.outside import Town
from tests.campaigns.glass import Glass
from tests.campaigns.shopping import BUSY, GOODS, Shopper

SEED = "KILL_SEED"
MODULE = "tests.campaigns.kill.driver"


def say(word: str, *more: object) -> None:
    """One line, whole: what was written is read even if this process is gone."""
    os.write(2, (" ".join((word, *map(str, more))) + "\n").encode())


def seen(kiosk: Kiosk) -> tuple[object, ...]:
    """The step, the goods as product and quantity, how it stands with the payment, what is being sent."""
    items = kiosk.order.basket.basketitem_set if kiosk.order.basket else ()
    goods = ",".join(f"{item.product.pk}x{item.quantity}" for item in items) or "-"
    sent = type(kiosk.sending).__name__ if kiosk.sending and not kiosk.sending.harmless else "-"
    return route.standing(kiosk), goods, kiosk.payment.truth.value, sent


async def shop(shopper: Shopper, dice: Random) -> None:
    """One after another, each a way of their own."""
    while True:
        glass = shopper.glass
        if not glass.kiosk.open:
            await shopper.begin()
            await shopper.scan(*GOODS[: dice.randint(1, 2)])
        await _go_on(shopper, dice)
        say("LEAVES")
        shopper.leave()
        await glass.rest_between()


async def _go_on(shopper: Shopper, dice: Random) -> None:
    while not shopper.glass.kiosk.payment.may_be_paid and shopper.glass.kiosk.open:
        standing = route.standing(shopper.glass.kiosk)
        if standing == PAY or dice.random() < 0.1:
            break
        await shopper.answer()
    if not shopper.glass.kiosk.payment.may_be_paid and not await shopper.pay_by_phone():
        return
    for act in dice.sample((shopper.message, shopper.pay_at_till, shopper.glass.rest), k=2):
        await act()
    if shopper.glass.kiosk.payment.url and dice.random() < 0.7:
        await shopper.pay()


async def _live(program: Program, dice: Random) -> None:
    glass = Glass(program, Town(program.checkout._house.shop))
    while not program.checkout._is_open:  # noqa: ASYNC110 - where nothing could be taken up, it opens anew
        await asyncio.sleep(0.005)
    await glass.rest()
    say("SEES", *seen(glass.kiosk), glass.kiosk.returned)
    program.checkout.stay()
    await shop(Shopper(glass, BUSY), dice)


def _begin(program: Program, kept: Keepsake | None = None, *, asks: bool = True) -> None:
    _BEGIN(program, kept, asks=asks)
    _SHOPPING.start(_live(program, Random(f"{os.environ[SEED]}:{_runs()}")))


def _runs() -> int:
    """How often it was started before, so that each goes another way."""
    file = platformdirs.user_state_path("kiosk") / "runs"
    runs = int(file.read_text()) if file.exists() else 0
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(str(runs + 1))
    return runs


def _shown(show: Callable[[Checkout, Kiosk], None]) -> Callable[[Checkout, Kiosk], None]:
    def told(checkout: Checkout, now: Kiosk) -> None:
        say("TO", *seen(now))
        show(checkout, now)
        say("AT", *seen(now))

    return told


def _abandoned(abandon: Callable[[Checkout], None]) -> Callable[[Checkout], None]:
    def told(checkout: Checkout) -> None:
        say("TO", *seen(Kiosk()))
        abandon(checkout)
        say("AT", *seen(Kiosk()))

    return told


def _wished(ask: Callable[[Desk, Request], Awaitable[Reply]]) -> Callable[[Desk, Request], Awaitable[Reply]]:
    async def told(desk: Desk, request: Request) -> Reply:
        if not request.harmless:
            say("WISH", type(request).__name__)
        return await ask(desk, request)

    return told


_BEGIN = Program.begin
_SHOPPING = Tasks()


def main() -> int:
    """The real program, which prints what it shows and waits less."""
    changed: tuple[tuple[Any, str, Any], ...] = (
        (Program, "begin", _begin),
        (Checkout, "_show", _shown(Checkout._show)),
        (Checkout, "abandon", _abandoned(Checkout.abandon)),
        (Desk, "ask", _wished(Desk.ask)),
        (Desk, "peek_once", _wished(Desk.peek_once)),
        (ButtonRow, "pause_ms", 0),
        # A third kill within a minute would be left to staff.
        (keeper, "STEADY_S", 0.0),
        (command, "_KIOSK", (sys.executable, "-m", MODULE)),
    )
    for owner, name, instead in changed:
        patch.object(owner, name, instead).start()
    return kiosk.main()


if __name__ == "__main__":
    sys.exit(main())

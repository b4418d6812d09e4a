"""`kiosk … --step note` with a shopper at it, who tells at each start what they see there."""

import asyncio
import sys
from typing import Any

from kiosk import __main__ as kiosk
from kiosk.app.program import Program
from kiosk.checkout.take_to import at_rest
from kiosk.flow.keepsake import Keepsake
from kiosk.supervise import command

GOES_TO = "note"


async def _sees(program: Program) -> None:
    checkout = program.checkout
    came = asyncio.Event()
    checkout.changed.connect(lambda now: came.set() if now.step == GOES_TO and not now.busy else None)
    await came.wait()
    await at_rest(checkout)
    basket, asked = checkout.kiosk.order.basket, ", and is asked" if checkout.kiosk.returned else ""
    many = [item.quantity for item in basket.basketitem_set] if basket else []
    sys.stderr.write(f"SEES {checkout.kiosk.step}, {len(many)} lines, {sum(many)} things{asked}\n")
    sys.stderr.flush()


def _watch() -> None:
    begin = Program.begin

    def begin_with_a_shopper(program: Program, kept: Keepsake | None = None, **more: Any) -> None:
        begin(program, kept, **more)
        program.checkout._tasks.start(_sees(program))

    Program.begin = begin_with_a_shopper  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    # The supervisor runs this program again, not the bare kiosk.
    command._KIOSK = (sys.executable, "-m", "tests.supervise.shopper")
    _watch()
    sys.exit(kiosk.main())

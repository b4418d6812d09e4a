"""`kiosk …` with a shopper at it: they fill a basket at the first start, and tell what they see at each."""

import asyncio
import sys
from typing import Any

from kiosk import __main__ as kiosk
from kiosk.app import Program
from kiosk.flow.keepsake import Keepsake
from kiosk.rehearsal import at_rest, take_to
from kiosk.supervise import command

GOES_TO = "note"


async def _sees(program: Program, kept: Keepsake | None) -> None:
    checkout = program.checkout
    if kept is None:
        await take_to(checkout, GOES_TO)
    came = asyncio.Event()
    checkout.changed.connect(lambda now: came.set() if now.open and not now.busy else None)
    if not checkout.kiosk.open:
        await came.wait()
    await at_rest(checkout)
    basket, asked = checkout.kiosk.order.basket, ", and is asked" if checkout.kiosk.returned else ""
    lines = len(basket.basketitem_set) if basket else 0
    sys.stderr.write(f"SEES {checkout.kiosk.step}, {lines} lines{asked}\n")
    sys.stderr.flush()


def _watch() -> None:
    begin = Program.begin

    def begin_with_a_shopper(program: Program, kept: Keepsake | None = None, **more: Any) -> None:
        begin(program, kept, **more)
        program.checkout._tasks.start(_sees(program, kept))

    Program.begin = begin_with_a_shopper  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    # The supervisor runs this program again, not the bare kiosk.
    command._KIOSK = (sys.executable, "-m", "tests.supervise.shopper")
    _watch()
    sys.exit(kiosk.main())

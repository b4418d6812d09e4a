"""`--write`: the product of --code in the basket while services are asked for, and out again."""

from collections.abc import AsyncIterator

from kiosk.api.reply import Ok
from kiosk.api.shop import AddToBasket, EmptyBasket
from kiosk.checkout.desk.desk import Desk, ShopLine
from kiosk.checkout.errands.begin_checkout import leave_basket
from kiosk.console.probe.ask import ask
from kiosk.console.probe.probe_row import ProbeRow, line, row_of
from kiosk.console.probe.probed import Probed
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk

BEGUN, OUT = "checkout begun", "goods out of the basket"


async def put_in(carrier: ShopLine, house: House, seen: Probed) -> AsyncIterator[ProbeRow]:
    """Puts the product in, and begins the checkout as the kiosk does: guest, pick-up, store, carrier."""
    if seen.product is None:
        return
    asked = await ask(carrier, AddToBasket(seen.product.pk))
    yield row_of("goods into the basket", asked, "there" if isinstance(asked.reply, Ok) else "not told")
    desk = Desk(carrier, house, Kiosk(), lambda _: None)
    begun = await leave_basket(desk)
    problem = desk.kiosk.problem
    said = dict.fromkeys((problem.kind.value, problem.said(), problem.detail)) if problem else ("begun",)
    yield ProbeRow(BEGUN, "there" if begun else "not told", line("; ".join(filter(None, said))))


async def take_out(carrier: ShopLine, seen: Probed) -> AsyncIterator[ProbeRow]:
    """Empties the basket, which was empty before."""
    if seen.product:
        asked = await ask(carrier, EmptyBasket())
        yield row_of(OUT, asked, "there" if isinstance(asked.reply, Ok) else "not told")

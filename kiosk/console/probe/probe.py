"""Probes a shop: session, product, services, ways to pay, and with `write` what can be taken back."""

from typing import NamedTuple, TypeAlias

from kiosk.api.shop import SignIn
from kiosk.checkout.desk.desk import ShopLine
from kiosk.console.curl import public
from kiosk.console.probe import goods, trials
from kiosk.console.probe.delivery import delivery
from kiosk.console.probe.follows import follows
from kiosk.console.probe.probe_row import ProbeRow
from kiosk.console.probe.probed import Probed
from kiosk.console.probe.product import product
from kiosk.console.probe.report import PRODUCT, ProbeReport
from kiosk.console.probe.services import services
from kiosk.console.probe.session import session
from kiosk.console.probe.ways import ways
from kiosk.flow.shop_rules import House
from kiosk.settings.model import Settings
from kiosk.settings.wiring import house, product_and_version

Chapters: TypeAlias = dict[str, list[ProbeRow]]
WRITTEN = "written and taken back"
_GOODS = "the basket has goods of its own: nothing was written"
_NO_GOODS = "no product of a --code is in the basket, and most shops refuse an order without goods"


class Wanted(NamedTuple):
    """What is looked into beside the services: a product's code, and what may be written."""

    code: str = ""
    write: bool = False
    coupon: str = ""


async def probe(line: ShopLine, settings: Settings, account: SignIn | None, wanted: Wanted) -> ProbeReport:
    """Everything there is to tell. NotOpened where no session can be had."""
    seen, shop = Probed(), public(settings.shop.url)
    chapters: Chapters = {"session": [row async for row in session(line, shop, account, seen)]}
    if wanted.code:
        chapters[PRODUCT] = [row async for row in product(line, wanted.code, house(settings), seen)]
    if not wanted.write:
        await _read(line, chapters, seen)
    elif seen.goods:
        await _read(line, chapters, seen)
        chapters[WRITTEN] = [ProbeRow("nothing", "not asked", _GOODS)]
    else:
        await _write(line, house(settings), wanted, chapters, seen, guest=account is None)
    who = "the settings' account" if account else "a guest"
    return ProbeReport(shop, who, product_and_version(), chapters, follows(seen, settings))


async def _read(line: ShopLine, chapters: Chapters, seen: Probed) -> None:
    chapters["services"] = [row async for row in services(line, seen)]
    chapters["delivery"] = [row async for row in delivery(line, seen)]
    chapters["ways to pay"] = [row async for row in ways(line, seen)]


async def _write(
    line: ShopLine, rules: House, wanted: Wanted, chapters: Chapters, seen: Probed, *, guest: bool
) -> None:
    """The services are read with goods in the basket, which is emptied whatever happens."""
    written = [] if seen.product else [ProbeRow("goods", "not asked", _NO_GOODS)]
    before = seen.order
    try:
        written += [row async for row in goods.put_in(line, rules, seen)]
        await _read(line, chapters, seen)
        written += [row async for row in trials.trials(line, wanted.coupon, seen, guest=guest)]
    finally:
        written += [row async for row in trials.still_there(line, wanted.coupon, before)]
        written += [row async for row in goods.take_out(line, seen)]
    chapters[WRITTEN] = [*written, await trials.left(line)]

"""`kiosk probe`: what the shop of the settings has and how it answers, without buying anything."""

import asyncio
import sys
from argparse import Namespace

from msgspec.structs import replace

from kiosk.app.needs import answering_store, named
from kiosk.console.probe.probe import Wanted, probe
from kiosk.console.probe.product import wrong_code
from kiosk.console.probe.report import ProbeReport, as_json, table
from kiosk.console.session import NotOpened
from kiosk.demo.no_store import NoStore
from kiosk.flow.card_in_text import holds_a_card
from kiosk.runtime.exit_codes import REFUSED
from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import Settings
from kiosk.settings.wiring import account, connect

_TO_LOOK_AT = 1
_WITHOUT_WRITE = "--coupon: goes with --write, which sets it and takes it back."

_A_CARD = "--coupon: may be a bank card's number, which is not sent."


def run_probe(options: Namespace) -> int:
    """0 where there is nothing to look at, 1 where a row says what there is, 2 where there is no shop."""
    try:
        report = _reported(options, _usable(options))
    except (WrongSetting, NotOpened, NoStore) as error:
        sys.stderr.write(f"kiosk probe: {error}\n")
        return REFUSED
    sys.stdout.write((as_json(report) if options.json else table(report)) + "\n")
    return _TO_LOOK_AT if report.is_to_be_looked_at else 0


def _usable(options: Namespace) -> Settings:
    settings = named(options, options.settings)
    wrong = _wrong(options, settings)
    if wrong:
        raise WrongSetting(wrong)
    return settings


def _wrong(options: Namespace, settings: Settings) -> str | None:
    if options.coupon and not options.write:
        return _WITHOUT_WRITE
    if holds_a_card(options.coupon):
        return _A_CARD
    return wrong_code(options.code, settings.devices.scanner.scale_labels) if options.code else None


def _reported(options: Namespace, settings: Settings) -> ProbeReport:
    settings, store = answering_store(options, settings)
    try:
        wanted = Wanted(options.code, options.write, options.coupon)
        return asyncio.run(_probed(settings, wanted))
    finally:
        if store:
            store.stop()


async def _probed(settings: Settings, wanted: Wanted) -> ProbeReport:
    """Asks for pages by the document's own names, whatever the settings rename."""
    by_its_names = replace(settings, shop=replace(settings.shop, url_sms_page="SendCheckoutUrlSmsPage"))
    line = connect(by_its_names)()
    line.language = settings.screen.languages[0]
    try:
        return await probe(line, settings, account(settings)(), wanted)
    finally:
        await line.close()

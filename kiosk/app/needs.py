"""What a start needs: `kiosk` and `kiosk --check` refuse the same here."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from kiosk.app.looks import Looks
from kiosk.app.receipt_printer import receipt_printer
from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess
from kiosk.journey import journey
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import wrong_store
from kiosk.settings.wiring import account


def usable(options: Namespace, file: Path | None) -> Settings:
    """The settings of a file, or a demo's. WrongSetting for the first thing that a start refuses."""
    settings = load(file) if file else DEMO
    if options.printer is not None:
        settings = replace(settings, devices=replace(settings.devices, printer=options.printer))
    for need in NEEDS:
        need(options, settings)
    return settings


def answering_store(options: Namespace, settings: Settings) -> tuple[Settings, StoreProcess | None]:
    """Starts an embedded store where one is needed, and the settings for it. NoStore if it does not start."""
    if not needs_store(options, settings):
        return (demo(options.store, settings) if options.store else settings), None
    store = StoreProcess.spawn(lan=options.lan, brand=settings.screen.brand)
    try:
        return demo(store.addresses.url, settings, store.addresses.phone_url), store
    except NoStore:
        store.stop()
        raise


def needs_store(options: Namespace, settings: Settings) -> bool:
    """Whether the shop is an embedded store of this kiosk's own."""
    return bool(options.demo or not (options.store or settings.shop.url))


def _a_store_address(options: Namespace, _settings: Settings) -> None:
    wrong = None if options.store is None else wrong_store(options.store)
    if wrong:
        raise WrongSetting(f"--store {options.store}: {wrong}.")


def _a_known_step(options: Namespace, settings: Settings) -> None:
    names = [step.name for step in journey(settings.steps_there)]
    if options.step is not None and options.step not in names:
        raise WrongSetting(f"--step {options.step}: should be one of {', '.join(names)}.")


def _a_readable_colour(_options: Namespace, settings: Settings) -> None:
    Looks(settings)


def _a_password(_options: Namespace, settings: Settings) -> None:
    account(settings)()


def _a_printer(_options: Namespace, settings: Settings) -> None:
    receipt_printer(settings)


NEEDS: tuple[Callable[[Namespace, Settings], None], ...] = (
    _a_store_address,
    _a_known_step,
    _a_readable_colour,
    _a_password,
    _a_printer,
)
"""Each raises WrongSetting for a need that is not met."""

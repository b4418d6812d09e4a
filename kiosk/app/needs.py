"""What a start needs: `kiosk` and `kiosk --check` refuse the same here."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from kiosk.app.demo_or_shop import refusal
from kiosk.app.looks import Looks
from kiosk.app.receipt_printer import printer_model, receipt_printer
from kiosk.app.store_elsewhere import elsewhere
from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess
from kiosk.journey import journey
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.wiring import account


def named(options: Namespace, file: Path | None) -> Settings:
    """The settings of a file, or a demo's. WrongSetting where they name no shop, or a demo's unasked."""
    settings = load(file) if file else DEMO if options.demo else Settings()
    refused = refusal(options, file is not None, settings)
    if refused:
        raise WrongSetting(refused)
    return settings


def usable(options: Namespace, file: Path | None) -> Settings:
    """The settings that are named. WrongSetting for the first thing that a start refuses."""
    settings = named(options, file)
    if options.printer is not None:
        settings = replace(settings, devices=replace(settings.devices, printer=options.printer))
    for need in NEEDS:
        need(options, settings)
    return settings


def answering_store(options: Namespace, settings: Settings) -> tuple[Settings, StoreProcess | None]:
    """A shop's settings as they are; a demo's with its store, started where it is its own.

    NoStore where a demo's store does not start, or the one that is named is none of ours.
    """
    if not options.demo:
        return settings, None
    if options.store is not None:
        return elsewhere(demo(options.store, settings)), None
    store = StoreProcess.spawn(lan=options.lan, brand=settings.screen.brand, like=options.like)
    try:
        return demo(store.addresses.url, settings, store.addresses.phone_url), store
    except NoStore:
        store.stop()
        raise


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
    printer_model(settings.devices)


NEEDS: tuple[Callable[[Namespace, Settings], None], ...] = (
    _a_known_step,
    _a_readable_colour,
    _a_password,
    _a_printer,
)
"""Each raises WrongSetting for a need that is not met."""

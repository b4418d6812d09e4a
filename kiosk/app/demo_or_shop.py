"""A demo is asked for by `--demo`; whatever belongs to one is refused without it."""

from argparse import Namespace

from kiosk.settings.model import Settings
from kiosk.settings.rules import wrong_store

NO_SHOP = (
    "no shop is named. Name one in a settings file with --settings FILE, or add --demo to try the kiosk."
)
NO_ADDRESS = "shop.url = '': should be the address of the shop, or add --demo to try the kiosk."
DEMO_PROFILE = "profile = 'demo': should be kiosk or cashier, or add --demo to the command."
TWO_STORES = "--lan: is for a demo's own store. Leave it out beside --store."

LIKE_ANOTHER = "--like: is for a demo's own store. Leave it out beside --store."


def refusal(options: Namespace, file: bool, settings: Settings) -> str | None:  # noqa: FBT001
    """What a start has to change, in a sentence; `file` says whether a settings file was named."""
    return _of_a_demo(options) if options.demo else _of_a_shop(options, file, settings)


def _of_a_demo(options: Namespace) -> str | None:
    if options.store is None:
        return None
    wrong = wrong_store(options.store)
    if wrong:
        return f"--store {options.store}: {wrong}."
    if options.like:
        return LIKE_ANOTHER
    return TWO_STORES if options.lan else None


def _of_a_shop(options: Namespace, file: bool, settings: Settings) -> str | None:  # noqa: FBT001
    word = _word_of_a_demo(options)
    if word:
        return f"{word}: is for a demo only. Add --demo, or leave it out."
    if not file:
        return NO_SHOP
    if settings.profile == "demo":
        return DEMO_PROFILE
    return None if settings.shop.url else NO_ADDRESS


def _word_of_a_demo(options: Namespace) -> str | None:
    """The first word of the command line that only a demo has."""
    if options.store is not None:
        return f"--store {options.store}".rstrip()
    if options.lan:
        return "--lan"
    if options.like:
        return f"--like {options.like[0]}"
    return f"--step {options.step}" if options.step is not None else None

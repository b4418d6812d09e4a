"""A store that is named on the command line: asked first whether it is one of ours."""

import asyncio

from kiosk.console.session import NotOpened, is_demo
from kiosk.demo.no_store import NoStore
from kiosk.settings.model import Settings
from kiosk.settings.wiring import connect

_A_SHOP = "A shop is named in a settings file, without --demo."


def elsewhere(settings: Settings) -> Settings:
    """The settings again. NoStore where a real shop answers at their address, or nobody."""
    named = f"--store {settings.shop.url}"
    try:
        ours = asyncio.run(_asked(settings))
    except NotOpened:
        raise NoStore(f"{named}: no embedded store answers there. Start one with `kiosk store`.") from None
    if not ours:
        raise NoStore(f"{named}: is no embedded store. {_A_SHOP}")
    return settings


async def _asked(settings: Settings) -> bool:
    line = connect(settings)()
    try:
        return await is_demo(line)
    finally:
        await line.close()

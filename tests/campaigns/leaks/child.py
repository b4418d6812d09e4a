"""The kiosk of the hunt: a process of its own that takes commands on its standard input."""

import asyncio
import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.app.second_display import beside
from kiosk.journal.open_journal import kept
from kiosk.runtime import log, qt_log
from kiosk.settings.model import DeviceSettings, Settings
from tests.campaigns.bugs import planted
from tests.campaigns.glass import Glass, application, glass, in_a_hurry, stand
from tests.campaigns.leaks.canaries import GUEST_EMAIL, letters
from tests.campaigns.leaks.onlooker import Onlooker
from tests.campaigns.leaks.visit import Visit
from tests.campaigns.traces import held, shown
from tests.conftest import Loop

BUG = "PLANTED_BUG"


async def _served(settings: Settings) -> None:
    async with glass(settings, kept()) as opened:
        second = beside(opened.program, settings, windowed=True)
        assert second
        opened.shell.window().activateWindow()
        await opened.rest_between()
        onlooker = Onlooker(second, opened.checkout)
        while asked := json.loads(await asyncio.to_thread(sys.stdin.readline) or "null"):
            _say(await _done(opened, onlooker, asked))


async def _done(opened: Glass, onlooker: Onlooker, asked: dict[str, Any]) -> dict[str, Any]:
    if asked["do"] == "visit":
        visit = Visit(opened, asked["words"], _paused)
        return {"left": await visit.whole(pays=asked["pays"])}
    words = ["".join(letters(word)) for word in asked["words"].values()]
    return {"found": sorted({*onlooker.saw(words), *shown(words), *held(words)})}


def _paused(where: str) -> None:
    _say({"at": where})
    sys.stdin.readline()


def _say(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(url: str, receipts: Path) -> None:
    """Lives until its standard input is closed."""
    log.install()
    app = application()
    qt_log.install()
    ordinary = stand(url)
    shop = replace(ordinary.shop, guest_email=GUEST_EMAIL)
    steps = ("address", "note", "gift_box", "coupons", "rewards")
    settings = replace(ordinary, shop=shop, steps=steps, devices=DeviceSettings(printer=f"file:{receipts}"))
    with ExitStack() as stack:
        stack.enter_context(in_a_hurry())
        if bug := os.environ.get(BUG):
            stack.enter_context(planted(bug))
        Loop(app).run(_served(settings), 3600.0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

"""Starts and ends a replay: the store, the kiosk on it and the window around it."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.demo.process import StoreProcess
from kiosk.replay import own_kiosk
from kiosk.replay.line import JournalWord
from kiosk.replay.pace import AT_ONCE
from kiosk.replay.player import Player
from kiosk.replay.session import Session
from kiosk.replay.show import Show, ended
from kiosk.replay.window import ReplayWindow, ViewerKey
from kiosk.runtime.signals import Signals
from kiosk.settings.model import Settings
from kiosk.settings.wiring import house
from kiosk.ui.words.replay import refusal

Run = Callable[[QApplication, Coroutine[Any, Any, int]], int]

_OF_THE_SCREEN = 0.85


def play(session: Session, options: Namespace, run: Run) -> int:
    """Plays until the viewer ends it or all pictures are written. NoStore if the store does not start."""
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    store = StoreProcess.spawn()
    app = QApplication([*sys.argv[:1], *(("-platform", "offscreen") if options.pictures else ())])
    try:
        return run(app, _play(session, options, store.url()))
    finally:
        store.stop()


async def _play(session: Session, options: Namespace, store: str) -> int:
    speed = AT_ONCE if options.pictures else options.speed
    settings = own_kiosk.settings(session, store, motion=not options.pictures)
    word, keys = JournalWord(refusal), asyncio.Queue[ViewerKey]()
    program = own_kiosk.composed(settings, word)
    size = _size(settings, options)
    stand = ReplayWindow(program.shell, Looks(settings)(size), size, keys.put_nowait)
    signals = Signals(lambda: keys.put_nowait(ViewerKey.END))
    stand.show()
    stand.listen()
    program.checkout.open()
    player = Player(program.shell, word, session, house(settings), refusal, speed)
    try:
        await player.begin()
        show = Show(player, stand, keys, speed)
        await (show.pictured(options.pictures) if options.pictures else show.watched())
    finally:
        signals.stop()
        await ended(program, stand)
    return 0


def _size(settings: Settings, options: Namespace) -> QSize:
    """The size of the profile's screen; in a window at most what this machine's screen has room for."""
    drawn = QSize(*(options.window or own_kiosk.SIZES[settings.profile]))
    if options.window or options.pictures:
        return drawn
    room = QApplication.primaryScreen().availableSize() * _OF_THE_SCREEN
    return drawn.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

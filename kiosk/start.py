"""Starting the kiosk: paint first, import what is heavy in a thread, then open."""

import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from importlib import import_module
from threading import Thread
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.demo_settings import DEMO, demo
from kiosk.looks import Looks
from kiosk.settings import Settings, WrongSetting, load
from kiosk.signals import Signals
from kiosk.store_process import NoStore, StoreProcess
from kiosk.window import Window

Run = Callable[[QApplication, Coroutine[Any, Any, int]], int]


def start(options: Namespace, run: Run) -> int:
    """Opens the window and stays until staff leaves. 2 where the settings or the store cannot be used."""
    store = None
    try:
        settings = load(options.settings) if options.settings else DEMO
        looks = Looks(settings)
        store = StoreProcess.spawn(lan=options.lan) if _needs_store(options, settings) else None
        app = _application()
        window = Window(looks, settings.screen.brand)
        window.may_close = _needs_store(options, settings) or bool(options.window)
        window.open(options.window)
        _import_meanwhile("kiosk.app")
        return run(app, _serve(window, _with_shop(settings, options, store), options.step))
    except (WrongSetting, NoStore) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    finally:
        if store:
            store.stop()


def _needs_store(options: Namespace, settings: Settings) -> bool:
    return bool(options.demo or not (options.store or settings.shop.url))


def _with_shop(settings: Settings, options: Namespace, store: StoreProcess | None) -> Settings:
    if store:
        return demo(store.url(), settings)
    return demo(options.store, settings) if options.store else settings


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


class _Imported(QObject):
    done = Signal()
    failure: BaseException | None = None


def _import_meanwhile(module: str) -> None:
    """The window lives on while a thread does the slow work."""
    imported, waiting = _Imported(), QEventLoop()
    imported.done.connect(waiting.quit)

    def work() -> None:
        try:
            import_module(module)
        except BaseException as failure:  # noqa: BLE001 - raised again where it can be seen
            imported.failure = failure
        imported.done.emit()

    Thread(target=work, name="imports").start()
    waiting.exec()
    if imported.failure:
        raise imported.failure


async def _serve(window: Window, settings: Settings, step: str | None) -> int:
    import asyncio  # noqa: PLC0415 - after the first paint

    from kiosk.app import compose  # noqa: PLC0415 - as above
    from kiosk.rehearsal import take_to  # noqa: PLC0415 - as above

    left = asyncio.Event()
    signals = Signals(left.set)
    window.closed.connect(left.set)
    program = compose(settings)
    window.lift(program.shell)
    program.begin()
    if step and not await take_to(program.checkout, step):
        sys.stderr.write(
            f"kiosk: --step {step}: no such step was reached. Steps are named in kiosk/journey.py.\n"
        )
        left.set()
    await left.wait()
    signals.stop()
    await program.end()
    return 0

"""Arguments → settings → loop → app. The only production file that names qasync."""

import sys
from typing import TYPE_CHECKING

from kiosk.commands.arguments import parse
from kiosk.demo.no_store import NoStore
from kiosk.paths import RESOURCES
from kiosk.runtime.exit_codes import REFUSED
from kiosk.runtime.no_core import no_core

if TYPE_CHECKING:
    import argparse
    from collections.abc import Coroutine
    from typing import Any

    from PySide6.QtWidgets import QApplication


def main(words: list[str] | None = None) -> int:
    """Runs what the command line asks for and returns its exit status."""
    no_core()
    options = parse(words)
    try:
        return _COMMANDS.get(options.command, _kiosk)(options)
    except NoStore as error:
        print(f"kiosk {options.command}: {error}", file=sys.stderr)
        return REFUSED


def _store(options: "argparse.Namespace") -> int:
    from kiosk.demo import serve
    from kiosk.demo.like.chosen import chosen
    from kiosk.demo.shop.rules import Rules

    serve.run(
        RESOURCES,
        options.state,
        options.port,
        lan=options.lan,
        until_stdin_closes=options.until_stdin_closes,
        rules=Rules(
            brand=options.brand,
            token_checkout=options.token_checkout,
            goods=options.catalogue,
            like=chosen(options.like),
        ),
    )
    return 0


def _walk(options: "argparse.Namespace") -> int:
    from kiosk.walk import walk

    return walk(options, run)


def _replay(options: "argparse.Namespace") -> int:
    from kiosk.replay.command import replay

    return replay(options, run)


def _pages(options: "argparse.Namespace") -> int:
    from kiosk.commands.pages import pages

    return pages(options)


def _call(options: "argparse.Namespace") -> int:
    from kiosk.commands import call

    return call.run(options)


def _pin(options: "argparse.Namespace") -> int:
    from kiosk.commands.pin import pin

    return pin(options)


def _unlock(_options: "argparse.Namespace") -> int:
    from kiosk.commands.unlock import unlock

    return unlock()


def _probe(options: "argparse.Namespace") -> int:
    from kiosk.app.probe import run_probe

    return run_probe(options)


def _print_test(options: "argparse.Namespace") -> int:
    from kiosk.app.print_test import print_test

    return print_test(options)


def _supervise(options: "argparse.Namespace") -> int:
    from kiosk.supervise.command import supervise

    return supervise(options.words, options.settings, options.window)


def _out_of_order(options: "argparse.Namespace") -> int:
    from kiosk.app.out_of_order import out_of_order

    return out_of_order(options)


def _scan_test(options: "argparse.Namespace") -> int:
    from kiosk.app.scan_test import scan_test

    return scan_test(options)


def _kiosk(options: "argparse.Namespace") -> int:
    if options.check:
        from kiosk.app.check_settings import check

        return check(options)
    from kiosk.app import start

    return start.start(options, run)


def run(app: "QApplication", program: "Coroutine[Any, Any, int]") -> int:
    """Runs a coroutine on Qt's loop to its end; no nested loop ever."""
    import qasync

    with qasync.QEventLoop(app, already_running=False) as loop:
        status: int = loop.run_until_complete(program)
    return status


_COMMANDS = {
    "store": _store,
    "walk": _walk,
    "replay": _replay,
    "pages": _pages,
    "call": _call,
    "pin": _pin,
    "unlock": _unlock,
    "probe": _probe,
    "print-test": _print_test,
    "supervise": _supervise,
    "out-of-order": _out_of_order,
    "scan-test": _scan_test,
}


if __name__ == "__main__":
    sys.exit(main())

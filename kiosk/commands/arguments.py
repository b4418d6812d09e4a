"""The arguments of the command line."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from kiosk.commands.values import port, size, speed, staff_number
from kiosk.settings.defaults import BRAND

SUPERVISE = "supervise"


def parse(words: list[str] | None = None) -> argparse.Namespace:
    """The command and its options. Exits with 2 and a sentence for wrong arguments."""
    parser = argparse.ArgumentParser("kiosk", description="A checkout kiosk for shops on Akinon Commerce.")
    _kiosk(parser)
    parser.add_argument("--check", type=Path, metavar="FILE", help="check and explain a settings file")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _store(commands.add_parser("store", help="serve the embedded store alone"))
    _walk(commands.add_parser("walk", help="carry a basket to an order number, through the real screens"))
    _replay(commands.add_parser("replay", help="play a session of a journal again, in the real screens"))
    _pages(commands.add_parser("pages", help="list the documented pages, or tell about one"))
    _call(commands.add_parser("call", help="send documented pages by hand"))
    _probe(commands.add_parser("probe", help="tell what a shop has and how it answers, buying nothing"))
    _print_test(commands.add_parser("print-test", help="print a page that shows what the printer can do"))
    _kiosk(commands.add_parser(SUPERVISE, help="run the kiosk, and again when it crashes or hangs"))
    _scan_test(commands.add_parser("scan-test", help="scan anything, and see what came of it"))
    _out_of_order(commands.add_parser("out-of-order", help="the screen for when that does not help"))
    _pin(commands.add_parser("pin", help="ask for a staff PIN and print it for the settings file"))
    commands.add_parser("unlock", help="end the wait after wrong PINs, on the machine that counted them")
    options = parser.parse_args(words)
    if options.command == "pin" and bool(options.name) != bool(options.number):
        parser.error("pin: --name and --number go together.")
    if options.command == SUPERVISE:
        options.words = _supervised(sys.argv[1:] if words is None else words)
    return options


class _Version(argparse.Action):
    """Looks the version up when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from kiosk.runtime.version import version  # noqa: PLC0415 - no start waits for it

        sys.stdout.write(f"kiosk {version()}\n")
        parser.exit()


def _supervised(words: list[str]) -> list[str]:
    """The words of `kiosk supervise …` that are passed on to the kiosk."""
    place = words.index(SUPERVISE)
    return words[:place] + words[place + 1 :]


def _kiosk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="a demo, with an embedded store of its own")
    parser.add_argument("--store", metavar="URL", help="with --demo: at an embedded store that runs already")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a settings file (TOML)")
    parser.add_argument(
        "--window", type=size, metavar="WxH", help="a window of that size, not the whole screen"
    )
    parser.add_argument("--lan", action="store_true", help="with --demo: let phones in the same network pay")
    _like(parser, "with --demo: ")
    parser.add_argument("--step", metavar="NAME", help="with --demo: begin at this step, with a basket")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="keep the journal in this file")
    parser.add_argument("--printer", metavar="ADDRESS", help="print receipts there, as in file:receipts.bin")
    parser.add_argument("--second", action="store_true", help="the second display in a window of its own")


def _out_of_order(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="whose brand and languages it has")
    parser.add_argument("--window", type=size, metavar="WxH")
    parser.add_argument("--code", default="", help="for staff")
    parser.add_argument("--why", default="", help="a sentence for staff")


def _scan_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="with the scanner's settings of this file"
    )
    parser.add_argument("--window", type=size, metavar="WxH")


def _store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=port, default=8000)
    parser.add_argument("--lan", action="store_true", help="let phones in the same network pay")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep orders in this file")
    parser.add_argument("--brand", default=BRAND, metavar="NAME", help="the shop's name, on its pages")
    parser.add_argument(
        "--catalogue",
        type=Path,
        metavar="FILE",
        help="sell these goods: CSV or JSON with name, sku, ean, price, picture",
    )
    parser.add_argument(
        "--token-checkout",
        choices=("accounts", "anyone"),
        default="",
        help="give kiosks a link to pay by, for who is signed in or for guests too",
    )
    _like(parser)
    parser.add_argument("--until-stdin-closes", action="store_true", help=argparse.SUPPRESS)


def _walk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", choices=("kiosk", "cashier", "demo", "all"), default="kiosk")
    parser.add_argument("--lang", choices=("tr", "en"), default="tr")
    parser.add_argument("--fault", metavar="NAME", help="with this fault on the way")
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="a picture of each screen into this folder"
    )
    parser.add_argument("--store", metavar="URL", help="at an embedded store that runs already")
    _like(parser)


def _like(parser: argparse.ArgumentParser, note: str = "") -> None:
    parser.add_argument(
        "--like",
        action="append",
        default=[],
        metavar="NAME|FILE",
        help=f"{note}at a shop that answers otherwise than documented: a switch, or a file of switches",
    )


def _replay(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Nothing that anybody typed is in a journal: stand-ins are shown, by a store of its own. "
        "Space pauses, the arrows go to the event before and after, Escape ends."
    )
    parser.add_argument("journal", type=Path, metavar="JOURNAL", help="a kiosk's journal; it is only read")
    parser.add_argument("--list", action="store_true", help="list the sessions and end")
    parser.add_argument(
        "--shopper", type=int, metavar="N", help="the session of this shopper, not the latest"
    )
    parser.add_argument("--speed", type=speed, default=1.0, metavar="F", help="so many times as fast")
    parser.add_argument("--window", type=size, metavar="WxH", help="with screens of that size")
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="a picture of each event into this folder, off screen"
    )


def _pin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", help="whose PIN it is, for a [[staff]] of their own")
    parser.add_argument(
        "--number", type=staff_number, metavar="N", help="with --name: typed in front of it, from 1 to 99"
    )
    parser.add_argument(
        "--badge",
        type=Path,
        metavar="FILE",
        help="draw the badge's barcode into this file (SVG), to be printed",
    )


def _probe(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Opens a session at the shop and reads; it never orders, and sends no message and no card. "
        "Exit code 0: nothing to look at; 1: see the rows; 2: there is no shop to probe."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the shop of a settings file (TOML)")
    parser.add_argument("--demo", action="store_true", help="an embedded store of its own instead")
    parser.add_argument("--store", metavar="URL", help="with --demo: an embedded store that runs already")
    _like(parser, "with --demo: ")
    parser.add_argument("--code", default="", metavar="EAN", help="look this product up")
    parser.add_argument(
        "--write",
        action="store_true",
        help="set and take back what can be taken back too, with --code's product in the basket",
    )
    parser.add_argument("--coupon", default="", metavar="CODE", help="with --write: this coupon")
    parser.add_argument("--json", action="store_true", help="as JSON, for a ticket")
    parser.set_defaults(lan=False, step=None)


def _print_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="with the printer of a settings file")
    parser.add_argument("--printer", metavar="ADDRESS", help="on this printer, as in network:192.0.2.7")


def _pages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", nargs="?", metavar="PAGE", help="tell about this page, with its fields")


def _call(parser: argparse.ArgumentParser) -> None:
    parser.usage = "kiosk call PAGE [field=value ...] [PAGE ...] [options]"
    parser.description = (
        "Sends pages one after another in one session. A private field may be '-': it is asked for."
    )
    parser.add_argument("words", nargs="+", metavar="PAGE field=value", help="`kiosk pages` lists both")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--settings", type=Path, metavar="FILE", help="to the shop of a settings file (TOML)")
    where.add_argument("--store", metavar="URL", help="to the shop or embedded store at this address")
    where.add_argument("--demo", action="store_true", help="to an embedded store of its own; so without any")
    parser.add_argument("--basket", nargs="+", default=(), metavar="SKU", help="with these goods, as a guest")
    parser.add_argument("--curl", action="store_true", help="print it as a curl command, and send nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask before posting to a real shop")

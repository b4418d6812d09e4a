"""`kiosk call`: documented pages by hand, one after another in one session."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass

from kiosk.api.reply import Ok
from kiosk.api.request import Request
from kiosk.checkout.desk.desk import ShopLine
from kiosk.commands.typed import Refusal, typed
from kiosk.console.call import Called, call
from kiosk.console.curl import curl
from kiosk.console.fields import WrongField
from kiosk.console.pages import NoSuchPage
from kiosk.console.session import NotOpened, is_demo, opened
from kiosk.console.words import report
from kiosk.demo.process import StoreProcess
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.model import Settings, ShopSettings
from kiosk.settings.rules import wrong_store
from kiosk.settings.wiring import account, connect, house, renamed


def run(options: Namespace) -> int:
    """0 if the shop accepted every call, 1 if a call ended otherwise, 2 if no call was made.

    NoStore if its embedded store does not start.
    """
    try:
        requests = typed(options.words, _ask)
        return _copied(requests, options) if options.curl else _called(requests, options)
    except (NoSuchPage, WrongField, Refusal, WrongSetting, NotOpened) as error:
        sys.stderr.write(f"kiosk call: {error}\n")
        return 2


def _ask(prompt: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        raise Refusal("nothing was typed. Call it in a terminal.") from None


def _copied(requests: list[Request], options: Namespace) -> int:
    address = _address(options.store) if options.store is not None else ""
    shop = (load(options.settings) if options.settings else Settings(shop=ShopSettings(url=address))).shop
    for request in requests:
        pages = renamed(Settings(shop=shop))
        sys.stdout.write(curl(request, shop.url, currency=shop.currency, pages=pages) + "\n")
    return 0


def _called(requests: list[Request], options: Namespace) -> int:
    with _settings(options) as settings:
        return asyncio.run(_visit(requests, settings, options))


@contextmanager
def _settings(options: Namespace) -> Iterator[Settings]:
    """The settings for the shop that is named. An embedded store lives as long as the call."""
    if options.store is not None:
        yield Settings(shop=ShopSettings(url=_address(options.store)))
    elif options.settings:
        yield _named(load(options.settings))
    else:
        store = StoreProcess.spawn()
        try:
            yield demo(store.url(), DEMO)
        finally:
            store.stop()


def _named(settings: Settings) -> Settings:
    """The settings again. WrongSetting where they name no shop: a demo is never meant by them."""
    if not settings.shop.url:
        raise WrongSetting("shop.url = '': should be the address of the shop.")
    return settings


def _address(url: str) -> str:
    wrong = wrong_store(url)
    if wrong:
        raise Refusal(f"--store {url}: {wrong}.")
    return url.rstrip("/")


async def _visit(requests: list[Request], settings: Settings, options: Namespace) -> int:
    line = connect(settings)()
    line.language = settings.screen.languages[0]
    try:
        if await is_demo(line):
            settings = demo(settings.shop.url, DEMO) if options.store else settings
        else:
            _agree(requests, settings, options)
        await opened(line, house(settings), account(settings), options.basket)
        return await _all(line, requests)
    finally:
        await line.close()


async def _all(line: ShopLine, requests: list[Request]) -> int:
    """Sends them one after another, up to the first that the shop does not accept."""
    for request in requests:
        called: Called = await call(line, request)
        sys.stdout.write(report(called) + "\n")
        if not isinstance(called.reply, Ok):
            return 1
    return 0


def _agree(requests: list[Request], settings: Settings, options: Namespace) -> None:
    """Asks before it posts to a shop that is not a demo. Refusal if the answer is no."""
    url = settings.shop.url
    if url.startswith("http:") and not settings.payment.plain_http:
        raise Refusal(f"{url} is neither https nor an embedded store; nothing was sent.")
    posts = [request.page or "" for request in requests if request.method != "GET"]
    if settings.shop.account:
        posts.insert(0, "the sign-in")
    if options.basket:
        posts.insert(0, "goods into the basket")
    if posts and not options.yes and not _answered_yes(f"{url} is no demo. Send {', '.join(posts)}? [y/N] "):
        raise Refusal("nothing was sent.")


def _answered_yes(question: str) -> bool:
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")

"""`kiosk call` from its words to its exit status."""

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from kiosk.__main__ import main
from kiosk.commands.typed import Refusal, typed
from tests.api.loopback import Loopback, listening, said

NOT_A_DEMO = said({"detail": "Not found."}, status=404)
EMPTY = said({"context_list": [], "errors": None, "pre_order": {}})


@contextmanager
def _real_shop() -> Iterator[Loopback]:
    """A shop without a fault dial, in a thread of its own."""
    shop, ready, over = Loopback(NOT_A_DEMO, EMPTY), Event(), Event()

    async def serve() -> None:
        async with listening(shop):
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ready.wait()
    try:
        yield shop
    finally:
        over.set()
        thread.join()


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[tuple[Path, Loopback]]:
    """The settings file of a real shop, and that shop."""
    with _real_shop() as shop:
        path = tmp_path / "settings.toml"
        path.write_text(f'[shop]\nurl = "{shop.address}"\n[payment]\nplain_http = true\n', "utf-8")
        yield path, shop


def test_against_a_demo(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = [
        "call",
        "CouponSelectionPage",
        "coupon=HOSGELDIN",
        "--store",
        store,
        "--basket",
        "KRM-0002",
        "KRM-0001",
    ]
    assert main(words) == 0
    assert "coupons: — → HOSGELDIN" in capsys.readouterr().out


def test_a_refusal_ends_it_with_1(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["call", "CouponSelectionPage", "coupon=NOSUCH", "AddressClearPage", "--store", store]
    assert main([*words, "--basket", "KRM-0002"]) == 1
    assert "AddressClearPage" not in capsys.readouterr().out


def test_an_embedded_store_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "RedirectGuardPage", "--demo"]) == 0
    assert capsys.readouterr().out.startswith("POST RedirectGuardPage\nok, in ")


@pytest.mark.parametrize(("answer", "status", "sent"), [("n\n", 2, 0), ("", 2, 0), ("y\n", 0, 1)])
def test_it_asks_before_it_posts_to_a_real_shop(
    settings: tuple[Path, Loopback],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: str,
    status: int,
    sent: int,
) -> None:
    path, shop = settings
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert main(["call", "AddressClearPage", "--settings", str(path)]) == status
    assert f"{shop.address} is no demo. Send AddressClearPage? [y/N]" in capsys.readouterr().err
    assert len([one for one in shop.seen if one.method == "POST"]) == sent


@pytest.mark.parametrize("words", [["AddressClearPage", "--yes"], ["ThankYouPage"]])
def test_it_does_not_ask_for_a_read_or_when_told_so(
    settings: tuple[Path, Loopback], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    path, _ = settings
    assert main(["call", *words, "--settings", str(path)]) == 0
    assert "is no demo" not in capsys.readouterr().err


def test_a_real_shop_without_https_is_not_called(
    settings: tuple[Path, Loopback], capsys: pytest.CaptureFixture[str]
) -> None:
    _, shop = settings
    assert main(["call", "ThankYouPage", "--store", shop.address]) == 2
    assert "neither https nor an embedded store" in capsys.readouterr().err
    assert len(shop.seen) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["CheckoutProviderNotificationPage", "--yes"], "payment provider's word"),
        (["CheckoutProviderNotificationPage", "--curl"], "payment provider's word"),
        (["NoSuchPage"], "There is no page 'NoSuchPage'"),
        (["notes=x"], "'notes=x' stands before any page"),
        (["OrderNotePage"], "notes is missing; it should be text"),
        (["OrderNotePage", "notes=x", "--store", "shop.example"], "should be an address"),
        (["OrderNotePage", "notes=x", "--store", "http://127.0.0.1:99999"], "should be an address"),
        (["OrderNotePage", "notes=x", "--store", ""], "should be an address"),
        (["OrderNotePage", "notes=x", "--store", "http://127.0.0.1:9"], "does not answer: no connection"),
        (["OrderNotePage", "notes=x", "--settings", "/no/such/file"], "cannot be read"),
        (["OrderNotePage", "notes=x", "--settings", "/dev/null"], "shop.url = '': should be the address"),
        (["OrderNotePage", "notes=x", "--curl", "--store", "ftp://shop.example"], "should be an address"),
    ],
)
def test_what_cannot_be_called_is_told(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["call", *words]) == 2
    told = capsys.readouterr().err
    assert told.startswith("kiosk call: ")
    assert said in told
    assert "Traceback" not in told


def test_curl_sends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["call", "CampaignListPage", "card_number=4111", "--curl", "--store", "https://shop.example"])
        == 0
    )
    copied = capsys.readouterr().out
    assert copied.startswith("curl 'https://shop.example/orders/checkout/?page=CampaignListPage'")
    assert "4111" not in copied


def test_a_private_field_may_be_asked_for() -> None:
    asked: list[str] = []

    def ask(what: str) -> str:
        asked.append(what)
        return "42"

    (request,) = typed(["CampaignListPage", "card_number=-"], ask)
    assert (request.fields(), asked) == ({"card_number": "42"}, ["card_number: "])
    (note,) = typed(["OrderNotePage", "notes=-"], lambda _: "asked")
    assert note.fields() == {"notes": "-"}


def test_nothing_is_asked_for_where_a_page_is_not_ours() -> None:
    with pytest.raises(Refusal):
        typed(["CheckoutProviderNotificationPage", "card_info=-"], lambda _: pytest.fail("asked"))


def test_where_nobody_can_be_asked_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("kiosk.commands.call.getpass", nobody)
    assert main(["call", "CampaignListPage", "card_number=-", "--demo"]) == 2
    assert capsys.readouterr().err == "kiosk call: nothing was typed. Call it in a terminal.\n"

"""`kiosk probe` from its words to its exit code, at the embedded store and at what is no shop."""

import asyncio
import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any, TypeAlias

import pytest
import trustme

from kiosk.__main__ import main
from kiosk.api.requests import SERVICES
from kiosk.api.tls import tls
from kiosk.console.call import call
from kiosk.demo.faults import Fault
from kiosk.demo.like.chosen import chosen
from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from kiosk.demo.shop.session import Session
from kiosk.paths import RESOURCES
from kiosk.settings.password import VARIABLE
from tests.api.loopback import Loopback, listening, said
from tests.foreign_shop import foreign_shop

CODE = "KRM-0002"
GUEST = 'retail_store = 11\nguest_email = "kiosk@shop.example"\nguest_phone = "5321234567"\n'
ACCOUNT = f'retail_store = 11\naccount = "{Rules().staff_email}"\n'
PAGE = b"<!doctype html><title>Maintenance</title>"

Probe: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def server() -> Iterator[StoreServer]:
    server = StoreServer(RESOURCES, rules=Rules(one_account=True))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def shop(server: StoreServer) -> StoreServer:
    """The store with nothing broken and nothing remembered."""
    server.shop.faults.clear()
    server.shop.storage.clear()
    return server


@pytest.fixture
def probe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Probe:
    """Probes the shop at an address by a settings file: the exit code, and what was written and told."""

    def probed(url: str, *words: str, lines: str = GUEST, more: str = "") -> tuple[int, str, str]:
        file = tmp_path / "kiosk.toml"
        file.write_text(f'{more}[shop]\nurl = "{url}"\n{lines}[payment]\nplain_http = true\n', "utf-8")
        code = main(["probe", "--settings", str(file), *words])
        return code, *capsys.readouterr()

    return probed


def chapters(told: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(told)["chapters"]
    return found


def by_name(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in rows}


def sessions(server: StoreServer) -> list[Session]:
    """Those in which something was written, and that are there still."""
    keys = dict.fromkeys(row.session for row in server.shop.effects())
    return [found for key in keys if (found := server.shop.session(key))]


def test_each_service_and_way_to_pay_has_its_row(shop: StoreServer, probe: Probe) -> None:
    code, told, wrong = probe(shop.phone_url, "--json")
    assert (code, wrong) == (0, "")
    rows = chapters(told)["services"]
    assert [row["name"] for row in rows] == [service.known_as for service in SERVICES]
    kinds = {row["name"]: row["there"] for row in rows}
    assert kinds.pop("CheckoutProviderNotification") == "not asked"
    assert set(kinds.values()) == {"there"}
    assert all(row["ms"] is not None for row in rows if row["there"] == "there")
    ways = by_name(chapters(told)["ways to pay"])
    assert (ways["provider 1"]["there"], ways["till"]["there"]) == ("there", "there")
    assert ways["link to pay by (token checkout)"]["there"] == "not there"


def test_it_only_reads(shop: StoreServer, probe: Probe) -> None:
    """Nothing is written to the shop, whatever is asked for beside --write."""
    assert probe(shop.phone_url, "--code", CODE)[0] == 0
    assert shop.shop.effects() == []


def test_every_request_of_a_read_is_a_get(probe: Probe) -> None:
    empty: dict[str, Any] = {
        "context_list": [],
        "errors": None,
        "pre_order": {},
        "basket": {"basketitem_set": []},
    }
    with _at(Loopback(said(empty))) as there:
        probe(there.address, "--code", CODE)
    assert {request.method for request in there.seen} == {"GET"}
    assert len(there.seen) > len(SERVICES)


def test_what_is_written_is_taken_back(shop: StoreServer, probe: Probe) -> None:
    code, told, _ = probe(shop.phone_url, "--write", "--code", CODE, "--coupon", "HOSGELDIN", "--json")
    rows = by_name(chapters(told)["written and taken back"])
    assert code == 0
    assert rows["OrderNote set"]["answer"] == "notes: — → kiosk probe"
    assert rows["OrderNote taken back"]["answer"] == "notes: kiosk probe → —"
    assert "coupons: — → HOSGELDIN" in rows["CouponSelection add"]["answer"]
    assert "coupons: HOSGELDIN → —" in rows["CouponSelection remove"]["answer"]
    assert "gift_box.note: kiosk probe → —" in rows["GiftBox taken back"]["answer"]
    assert "retail_store: Moda Ev Kadıköy → —" in rows["AddressClear"]["answer"]
    assert rows["left behind"]["answer"] == "nothing; the gift box goes with the guest's session"
    (after,) = sessions(shop)
    assert (after.lines, after.notes, after.coupons, after.retail_store) == ({}, "", [], None)


def test_nothing_is_ordered_paid_or_sent_by_phone(shop: StoreServer, probe: Probe) -> None:
    probe(shop.phone_url, "--write", "--code", CODE, "--coupon", "HOSGELDIN")
    allowed = {
        "basket",
        "IndexPage",
        "OrderNotePage",
        "GiftBoxPage",
        "CouponSelectionPage",
        "AddressClearPage",
    }
    chosen = {"DeliveryOptionSelectionPage", "RetailStoreSelectionPage", "ShippingOptionSelectionPage"}
    assert {row.page for row in shop.shop.effects()} == allowed | chosen


def test_a_coupon_that_nobody_has_is_refused_in_the_shops_words(shop: StoreServer, probe: Probe) -> None:
    _, told, _ = probe(shop.phone_url, "--write", "--code", CODE, "--json")
    row = by_name(chapters(told)["written and taken back"])["CouponSelection add"]
    assert row["answer"].startswith("refused (200): coupon: ")


def test_a_cut_leaves_no_goods_behind(shop: StoreServer, probe: Probe) -> None:
    shop.shop.faults.add(Fault("drop_after", "OrderNotePage", times=2))
    code, _, _ = probe(shop.phone_url, "--write", "--code", CODE, "--json")
    assert code == 1
    assert (sessions(shop)[0].lines, sessions(shop)[0].notes) == ({}, "")


def test_an_account_keeps_its_note_and_its_addresses_to_itself(
    shop: StoreServer, probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, Rules().staff_password)
    probe(shop.phone_url, lines=ACCOUNT)
    (mine,) = sessions(shop)
    mine.notes, mine.addresses = "for my aunt", [{"pk": 5, "title": "Home", "line": "Moda Street 24"}]
    shop.shop.keep(mine)
    code, told, _ = probe(shop.phone_url, "--write", "--code", CODE, "--json", lines=ACCOUNT)
    rows = by_name(chapters(told)["written and taken back"])
    assert rows["OrderNote taken back"]["answer"] == "notes: kiosk probe → …"
    assert (rows["AddressSelection"]["there"], rows["AddressClear"]["there"]) == ("there", "there")
    after = sessions(shop)[-1]
    assert (code, after.notes, after.shipping_address, after.lines) == (0, "for my aunt", None, {})
    assert not any(word in told for word in ("aunt", "Moda Street", Rules().staff_email))


def test_what_was_cut_short_is_taken_back(
    shop: StoreServer, probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ends a trial in its middle, the basket, the note and the coupon are as they were."""

    async def cut(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    calls = iter((True, False))
    monkeypatch.setattr(
        "kiosk.console.probe.trials.call", lambda *words: call(*words) if next(calls, True) else cut()
    )
    with pytest.raises(KeyboardInterrupt):
        probe(shop.phone_url, "--write", "--code", CODE)
    (after,) = sessions(shop)
    assert [row.what for row in shop.shop.effects(page="OrderNotePage")] == ["note kept", "note taken back"]
    assert (after.lines, after.notes) == ({}, "")


def test_an_account_gets_no_gift_box(
    shop: StoreServer, probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page takes it off again, and an account's order outlives the session."""
    monkeypatch.setenv(VARIABLE, Rules().staff_password)
    code, told, _ = probe(shop.phone_url, "--write", "--code", CODE, "--json", lines=ACCOUNT)
    rows = by_name(chapters(told)["written and taken back"])
    assert (code, rows["GiftBox"]["there"]) == (0, "not asked")
    assert rows["left behind"]["answer"] == "nothing"
    assert shop.shop.effects(page="GiftBoxPage") == []
    assert Rules().staff_email not in told


def test_an_account_that_has_goods_is_not_written_to(
    shop: StoreServer, probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, Rules().staff_password)
    probe(shop.phone_url, lines=ACCOUNT)
    (mine,) = sessions(shop)
    mine.lines[CODE] = 2
    shop.shop.keep(mine)
    _, told, _ = probe(shop.phone_url, "--write", "--code", CODE, "--json", lines=ACCOUNT)
    (row,) = chapters(told)["written and taken back"]
    assert row["answer"] == "the basket has goods of its own: nothing was written"
    assert sessions(shop)[-1].lines == {CODE: 2}
    assert shop.shop.effects(page="basket") == []


def test_the_link_to_pay_by_is_told_and_not_shown(probe: Probe, tmp_path: Path) -> None:
    server = StoreServer(RESOURCES, rules=Rules(token_checkout="anyone"))
    server.start()
    try:
        _, told, _ = probe(server.phone_url, "--write", "--code", CODE, "--json")
    finally:
        server.stop()
    ways = by_name(chapters(told)["ways to pay"])
    assert ways["link to pay by (token checkout)"] == {
        "name": "link to pay by (token checkout)",
        "there": "there",
        "answer": "checkout_url named; status_url named",
        "ms": None,
        "unread": [],
    }
    assert "checkout-with-token" not in told


def test_settings_follow_from_what_is_missing(shop: StoreServer, probe: Probe) -> None:
    shop.shop.faults.add(Fault("status", "GiftBoxPage", times=None, status=404))
    code, told, _ = probe(shop.phone_url, lines="")
    assert code == 1
    assert 'shop.guest_email = "…"  # the shop asks who is shopping' in told
    assert "# the shop has no page for gift_box" in told


DIFFICULT = {
    "price-text": "not read: unpaid_amount: text ",
    "campaign-object": "not read: selected_campaign: an object",
    "stock-fraction": "not read: products[0].stock: number 99.9",
    "pick-up-wants-billing": "refused; Fatura adresi gerekli.",
    "guests-to-sign-in": 'shop.account = "…"  # the shop sends guests to a sign-in',
    "no-empty-note": "OrderNote taken back              not told",
}


@pytest.mark.parametrize("name", DIFFICULT)
def test_what_is_odd_at_a_difficult_shop_is_told(name: str, probe: Probe) -> None:
    server = StoreServer(RESOURCES, rules=Rules(like=chosen([name])))
    server.start()
    try:
        code, told, wrong = probe(server.phone_url, "--write", "--code", CODE)
    finally:
        server.stop()
    assert (code, wrong) == (1, "")
    assert DIFFICULT[name] in told


def test_a_flat_answer_is_an_answer(probe: Probe) -> None:
    server = StoreServer(RESOURCES, rules=Rules(like=chosen(["provider-flat"])))
    server.start()
    try:
        code, told, _ = probe(server.phone_url, "--json")
    finally:
        server.stop()
    assert code == 0
    assert {row["there"] for row in chapters(told)["services"]} == {"there", "not asked"}
    assert by_name(chapters(told)["ways to pay"])["provider 1"]["there"] == "there"


@contextmanager
def _at(shop: Loopback, context: ssl.SSLContext | None = None) -> Iterator[Loopback]:
    """The shop, in a thread of its own."""
    ready, over = Event(), Event()

    async def serve() -> None:
        async with listening(shop, context):
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


@contextmanager
def _nobody() -> Iterator[str]:
    yield "http://127.0.0.1:9"


@contextmanager
def _foreign() -> Iterator[str]:
    with foreign_shop() as there:
        yield there.url


@contextmanager
def _saying(answer: bytes) -> Iterator[str]:
    with _at(Loopback(answer)) as there:
        yield there.address


@contextmanager
def _with_a_strangers_certificate() -> Iterator[str]:
    tls.cache_clear()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    with _at(Loopback(said({})), context) as there:
        yield there.address


NO_SHOPS: dict[str, tuple[Callable[[], AbstractContextManager[str]], str]] = {
    "nobody": (_nobody, "does not answer. See that shop.url is right"),
    "no shop": (_foreign, "has no basket for this device (HTTP 404). See that"),
    "another program": (lambda: _saying(said({"hello": 1})), "not as a shop's API does. See that shop.url"),
    "HTML": (lambda: _saying(said(body=PAGE)), "answers with a page or leads elsewhere"),
    "HTML with 404": (lambda: _saying(said(body=PAGE, status=404)), "answers with a page or leads elsewhere"),
    "a redirect": (
        lambda: _saying(said({}, "Location: https://elsewhere.example/", status=302)),
        "answers with a page or leads elsewhere",
    ),
    "a sign-in": (lambda: _saying(said({}, "Location: /login/", status=302)), "sends everybody to a sign-in"),
    "a page that shuts out": (lambda: _saying(said(body=PAGE, status=403)), "Have the shop let it in"),
    "out of order": (lambda: _saying(said(body=PAGE, status=503)), "is out of order. Try again later"),
    "wrong certificate": (_with_a_strangers_certificate, "a certificate that this machine does not trust"),
}


@pytest.mark.parametrize("name", NO_SHOPS)
def test_what_is_no_shop_is_told_in_a_sentence(name: str, probe: Probe) -> None:
    opened, sentence = NO_SHOPS[name]
    with opened() as url:
        code, told, wrong = probe(url)
    assert (code, told) == (2, "")
    assert wrong.startswith(f"kiosk probe: {url} ")
    assert sentence in wrong
    assert wrong.count("\n") == 1


def test_a_wrong_password_is_told(shop: StoreServer, probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "wrong")
    code, told, wrong = probe(shop.phone_url, lines=ACCOUNT)
    assert (code, told) == (2, "")
    assert "did not accept the sign-in: " in wrong
    assert "See that shop.account and its password" in wrong


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--code", "4539578763621486"), "--code: may be a bank card's number, which is not sent."),
        (("--code", "https://shop.example"), "--code: is no code of a product (web)."),
        (("--write", "--coupon", "4539578763621486"), "--coupon: may be a bank card's number"),
        (("--coupon", "X"), "--coupon: goes with --write, which sets it and takes it back."),
        (("--store", "http://127.0.0.1:9"), "is for a demo only. Add --demo, or leave it out."),
    ],
)
def test_wrong_words_are_told_before_anything_is_sent(
    words: tuple[str, ...], sentence: str, probe: Probe
) -> None:
    with foreign_shop() as there:
        code, _, wrong = probe(there.url, *words)
        assert (code, there.asked) == (2, [])
    assert sentence in wrong


def test_a_demo_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe"]) == 2
    assert "no shop is named" in capsys.readouterr().err
    with foreign_shop() as there:
        assert main(["probe", "--demo", "--store", there.url]) == 2
    assert "is no embedded store" in capsys.readouterr().err
    assert main(["probe", "--demo"]) == 1
    assert "shop.retail_store = …  # not set; the shop's stores: 11 " in capsys.readouterr().out

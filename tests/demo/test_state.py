"""What the store remembers: over a restart, for several stations, and how to begin anew."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.demo.no_store import NoStore
from kiosk.demo.pages.checkout import submit
from kiosk.demo.server import StoreServer
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import open_visit
from kiosk.demo.storage import Storage
from tests.demo.conftest import Clock
from tests.demo.shopper import MUG, VASE, Shopper, context


def test_everything_survives_a_restart(resources: Path, tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    first = StoreServer(resources, file)
    with Shopper(first.start()) as shopper:
        shopper.begin().post("OrderNotePage", notes="still here")
        address = shopper.open_payment()
        cookies = dict(shopper.http.cookies)
    first.stop()
    second = StoreServer(resources, file)
    with Shopper(second.start()) as shopper:
        shopper.http.cookies.update(cookies)
        assert shopper.preorder()["notes"] == "still here"
        paid = shopper.http.post("/demo/pay", json={"redirect_url": address}).json()
        assert context(shopper.get())["order_number"] == paid["order_number"]
    assert len(second.shop.effects(page="OrderNotePage")) == 1
    second.stop()


def test_stations_do_not_meet(url: str) -> None:
    with Shopper(url) as one, Shopper(url, "tr") as other:
        one.begin(MUG, 1).post("OrderNotePage", notes="mine")
        other.begin(VASE, 2)
        assert (one.preorder()["notes"], other.preorder()["notes"]) == ("mine", None)
        assert one.preorder()["basket"]["pk"] != other.preorder()["basket"]["pk"]
        number = other.choose_till()
        assert one.choose_till() != number


def test_a_reset_forgets_all(shopper: Shopper) -> None:
    shopper.begin()
    assert shopper.http.get("/demo/effects").json()["effects"]
    shopper.http.post("/demo/reset")
    assert shopper.http.get("/demo/effects").json() == {"effects": []}
    assert shopper.preorder()["basket"]["total_quantity"] == 0


def test_a_taken_port_is_told(store: StoreServer, resources: Path) -> None:
    port = int(store.phone_url.rsplit(":", 1)[1])
    second = StoreServer(resources, port=port)
    with pytest.raises(
        NoStore, match=rf"port {port} of 127\.0\.0\.1 is taken\. Choose another with --port\."
    ):
        second.start()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        second.shop.storage.get("number", "basket")


def test_links_are_for_the_phone_and_the_rest_for_the_caller(resources: Path) -> None:
    server = StoreServer(resources, public_host="192.0.2.7")
    url = server.start()
    with Shopper(url) as shopper:
        shopper.fault("instore", times=None)
        shopper.fault("instore_guests", times=None)
        address = shopper.begin().open_payment()
        told = context(shopper.get("PaymentOptionSelectionPage"))["checkout_url"]
        status = context(shopper.get("PaymentOptionSelectionPage"))["status_url"]
        picture = shopper.preorder()["basket"]["basketitem_set"][0]["image"]
    assert address.startswith(server.phone_url + "/hpp?")
    assert told.startswith(server.phone_url + "/orders/checkout-with-token/")
    assert server.phone_url.startswith("http://192.0.2.7:")
    assert (status.startswith(url), picture.startswith(url)) == (True, True)
    server.stop()


def test_a_file_of_another_version_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "old.sqlite"
    with sqlite3.connect(file) as old:
        old.execute("CREATE TABLE documents (everything TEXT)")
    old.close()
    storage = Storage(file)
    with storage.unit():
        storage.put("kind", "key", {"a": 1})
    assert storage.get("kind", "key") == {"a": 1}
    storage.close()


def _break_down(shop: Shop) -> None:
    with open_visit(shop, "", "IndexPage", "en") as visit:
        submit(visit, {"user_email": "ada@example.com"})
        raise ZeroDivisionError


def test_a_bug_leaves_nothing_half_done(shop: Shop) -> None:
    with pytest.raises(ZeroDivisionError):
        _break_down(shop)
    assert shop.effects() == []
    assert shop.storage.every("session") == []


def test_clock_and_dice_are_given(shop: Shop, clock: Clock) -> None:
    with open_visit(shop, "", "IndexPage", "en") as visit:
        submit(visit, {"user_email": "ada@example.com"})
    assert visit.session.key == f"{1:032x}"
    (effect,) = shop.effects()
    assert effect.when == "2026-11-23T12:00:00Z"


def test_a_text_may_go_again_after_a_minute(shop: Shop, clock: Clock) -> None:
    with open_visit(shop, "", "SendCheckoutUrlSmsPage", "en") as visit:
        visit.session.email, visit.session.lines = "ada@example.com", {"KRM-0002": 1}
        visit.session.redirect_url = "http://127.0.0.1/hpp"
        sent = [submit(visit, {"phone_number": "5321234542"}) for _ in range(2)]
        clock.pass_by(60)
        sent.append(submit(visit, {"phone_number": "5321234542"}))
    assert [bool(answer) for answer in sent] == [False, True, False]

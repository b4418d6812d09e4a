"""The till, the outbox, the fault dial, as pages."""

import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import MUG, Shopper, context


def test_the_till_takes_the_money(store: StoreServer, shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    page = shopper.http.get("/till", params={"number": number}).text
    assert "Stoneware mug" in page
    assert "798,00 TL received" in page
    answer = shopper.http.post("/till", data={"number": number, "amount": "798.00"}, follow_redirects=True)
    assert "The order is placed" in answer.text
    assert context(shopper.get())["order_number"] == number
    assert "Stoneware mug" in shopper.http.get(context(shopper.get())["redirect_url"]).text


def test_the_till_says_what_is_wrong(shopper: Shopper) -> None:
    assert "There is no open order 123." in shopper.http.get("/till", params={"number": "123"}).text
    number = shopper.begin().choose_till()
    shopper.add(MUG)
    assert "The basket has changed." in shopper.http.get("/till", params={"number": number}).text
    shopper.http.post("/hooks/cash_register/get_order_number/")
    answer = shopper.http.post("/till", data={"number": number, "amount": "1.00"})
    assert "The amount has changed" in answer.text


def test_the_outbox_masks_the_number_and_keeps_the_link_live(shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    shopper.post("SendBarcodeSmsPage", phone_number="5321234542")
    page = shopper.http.get("/outbox").text
    assert "5•• ••• •• 42" in page
    assert "5321234542" not in page
    assert f'<a href="{shopper.http.base_url}'.rstrip("/") + f'/orders/barcode/{number}/">' in page
    assert number in shopper.http.get(f"/orders/barcode/{number}/").text
    picture = shopper.http.get(f"/orders/barcode/{number}.svg")
    assert picture.headers["content-type"] == "image/svg+xml"


def test_the_outbox_is_newest_first(shopper: Shopper) -> None:
    shopper.begin().open_payment()
    shopper.post("SendBarcodeSmsPage", phone_number="5321234501")
    shopper.post("SendCheckoutUrlSmsPage", phone_number="5321234502")
    page = shopper.http.get("/outbox").text
    assert page.index("•• 02") < page.index("•• 01")


def test_the_dial_sets_and_clears(store: StoreServer, shopper: Shopper) -> None:
    form = {"kind": "slow", "page": "OrderNotePage", "times": "", "seconds": "1", "status": "503"}
    page = shopper.http.post("/faults", data=form, follow_redirects=True).text
    assert page.count("Until cleared") == 2
    shopper.http.post("/faults", data={"clear": "1"})
    assert store.shop.faults.listed() == []
    assert 'role="alert"' in shopper.http.post("/faults", data=form | {"seconds": "soon"}).text


@pytest.mark.parametrize("language", ["tr", "en"])
def test_each_page_speaks(url: str, language: str) -> None:
    with Shopper(url, language) as person:
        for path in ("/", "/till", "/outbox", "/faults"):
            answer = person.http.get(path)
            assert answer.status_code == 200
            assert f'<html lang="{language}">' in answer.text
            assert "script-src" not in answer.headers["content-security-policy"]


def test_what_a_shopper_types_is_never_markup(shopper: Shopper) -> None:
    page = shopper.http.get("/till", params={"number": "<script>alert(1)</script>"}).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_the_index_leads_to_the_payment_that_waits(shopper: Shopper) -> None:
    assert "No payment is open" in shopper.http.get("/").text
    address = shopper.begin().open_payment()
    assert address.replace("&", "&amp;") in shopper.http.get("/").text

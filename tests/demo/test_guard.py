"""Whom the store answers. Rule: what stands in no row of the table is nobody's, and of the rest a machine in
the network gets one thing only, the payment whose secret it holds.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import httpx
import pytest
from starlette.routing import Mount, Route

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.access import TABLE, Row, Who, who_may
from kiosk.demo.web.app import pages
from kiosk.demo.web.body import LARGEST
from tests.demo.shopper import Shopper

ELSEWHERE = "127.0.0.2"
"""Not this machine to the store, which knows itself by 127.0.0.1."""
EXAMPLES = {
    "{signed}": "MTIz:0123456789abcdef",
    "{number:int}": "123456789012345",
    "{pk:int}": "1",
    "{token}": "t",
    "{kind}": "city",
    "{step}": "notification",
    "*": "store.css",
}


def _path(row: Row) -> str:
    path = row.path
    for name, example in EXAMPLES.items():
        path = path.replace(name, example)
    return path


TRIED = [(method, row) for row in TABLE for method in row.methods.split()]


@pytest.fixture
def elsewhere(url: str) -> Iterator[httpx.Client]:
    """A program on another machine."""
    transport = httpx.HTTPTransport(local_address=ELSEWHERE)
    with httpx.Client(base_url=url, transport=transport, trust_env=False, timeout=5) as client:
        yield client


def _state(store: StoreServer) -> object:
    kinds = ("session", "payment", "order", "sms", "number", "till", "account")
    return (
        [store.shop.storage.every(kind) for kind in kinds],
        store.shop.effects(),
        store.shop.faults.listed(),
    )


def test_every_route_stands_in_the_table_and_every_row_is_a_route(shop: Shop, resources: Path) -> None:
    routes: set[tuple[str, str]] = set()
    for route in pages(shop, resources, "http://127.0.0.1").routes:
        assert isinstance(route, Route | Mount), route
        if isinstance(route, Mount):
            routes.add((f"{route.path}/*", "GET"))
        else:
            routes |= {(route.path, method) for method in route.methods or () if method != "HEAD"}
    assert routes == {(row.path, method) for method, row in TRIED}


def test_a_row_is_met_by_its_own_paths(shop: Shop) -> None:
    assert {(row.path, method): who_may(method, _path(row)) for method, row in TRIED} == {
        (row.path, method): row.who for method, row in TRIED
    }


UNKNOWN = (
    *("/docs", "/till/", "//till", "/TILL", "/hpp/", "/hpp/../till", "/static/../till/", "/x", "/static"),
    *("/demo", "/demo/", "/demo/effects/", "/orders/", "/.env", "/openapi.json"),
    *("/stand/", "/stand/x", "/stand/x/till", "/stand//till"),
)


@pytest.mark.parametrize("source", ["127.0.0.1", ELSEWHERE])
def test_what_stands_in_no_row_is_nobodys(url: str, source: str) -> None:
    assert {path: _status(url, path, source) for path in UNKNOWN} == dict.fromkeys(UNKNOWN, 404)


def _status(url: str, path: str, source: str) -> int:
    """Of a GET whose path nobody makes tidy on the way."""
    at = httpx.URL(url)
    line = HTTPConnection(at.host, at.port, timeout=5, source_address=(source, 0))
    with closing(line):
        line.request("GET", path)
        return line.getresponse().status


@pytest.mark.parametrize("forwarded", [False, True])
def test_another_machine_reads_and_changes_nothing(
    store: StoreServer, shopper: Shopper, elsewhere: httpx.Client, *, forwarded: bool
) -> None:
    """Not by saying that it asks for this machine, nor with a shopper's session, nor with a wrong token."""
    shopper.begin().open_payment()
    before = _state(store)
    headers = {"X-Requested-With": "XMLHttpRequest", "Cookie": f"osessionid={shopper.session}; stand=wrong"}
    if forwarded:
        headers |= {"X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1", "Forwarded": "for=127.0.0.1"}
    for method, row in TRIED:
        answer = elsewhere.request(method, _path(row), headers=headers, content=b"{}")
        assert answer.status_code in ((200, 404) if row.who is Who.ANYONE else (403,)), (method, row)
        for secret in (shopper.session, "1234<", "ada@example.com", store.stand_url[-20:]):
            assert secret not in answer.text
    assert _state(store) == before


def test_the_phone_pays_its_own_payment_and_no_other(
    store: StoreServer, shopper: Shopper, elsewhere: httpx.Client
) -> None:
    mine = httpx.URL(shopper.begin().open_payment())
    page = elsewhere.get(mine)
    assert (page.status_code, page.headers["referrer-policy"]) == (200, "same-origin")
    for asset in ("/static/store.css", "/static/once.js", "/fonts/Inter-Regular.ttf"):
        assert elsewhere.get(asset).status_code == 200
    for changed in (mine.copy_set_param("session_token", "x"), mine.copy_set_param("transaction_token", "x")):
        assert elsewhere.get(changed).status_code == 404
        assert elsewhere.post(changed, data={"step": "pay", "outcome": "pay"}).status_code == 404
    assert [payment["status"] for payment in store.shop.storage.every("payment")] == ["waiting"]


def test_who_scanned_the_stands_code_is_let_in(
    store: StoreServer, shopper: Shopper, elsewhere: httpx.Client
) -> None:
    shopper.begin()
    assert elsewhere.get("/till").status_code == 403
    door = elsewhere.get(store.stand_url)
    assert (door.status_code, door.headers["location"]) == (303, "/")
    assert "httponly" in door.headers["set-cookie"].lower()
    for path in ("/", "/till", "/outbox", "/faults"):
        assert elsewhere.get(path).status_code == 200
    assert elsewhere.post("/faults", data={"clear": "1"}).status_code == 303
    assert "session ended" not in elsewhere.get("/faults").text
    for path in ("/demo/reset", "/demo/pay"):
        assert elsewhere.post(path).status_code == 403
    assert elsewhere.get("/demo/effects").status_code == 403


def test_a_kiosk_elsewhere_is_given_the_stands_address(store: StoreServer) -> None:
    with Shopper(store.stand_url) as shopper:
        shopper.http._transport = httpx.HTTPTransport(local_address=ELSEWHERE)
        shopper.begin()
        answer = shopper.get("OrderNotePage")
        picture = answer["pre_order"]["basket"]["basketitem_set"][0]["product"]["productimage_set"][0][
            "image"
        ]
        assert picture.startswith(store.stand_url + "/media/")
        assert shopper.http.get(shopper.open_payment()).status_code == 200
        assert shopper.http.get("/static/store.css").status_code == 200
        assert shopper.http.post("/demo/reset").status_code == 403
        shopper.fault("status", "/baskets/basket/")
        assert shopper.http.get("/baskets/basket/").status_code == 503


FOREIGN = [
    {"Origin": "http://evil.example"},
    {"Origin": "null"},
    {"Origin": "https://127.0.0.1"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "http://127.0.0.1.evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
]


@pytest.mark.parametrize("foreign", FOREIGN, ids=str)
def test_another_web_page_on_this_machine_changes_and_reads_nothing(
    store: StoreServer, shopper: Shopper, foreign: dict[str, str]
) -> None:
    """A browser here can be told by any page to send `text/plain` without asking; it says who told it."""
    shopper.begin().open_payment()
    before = _state(store)
    body = json.dumps({"kind": "slow", "product": "101", "username": "till"})
    for method, row in TRIED:
        headers = foreign | {"Content-Type": "text/plain"}
        answer = shopper.http.request(method, _path(row), headers=headers, content=body)
        linked = row.who is Who.ANYONE and method == "GET"
        assert answer.status_code in ((200, 404) if linked else (403,)), (method, row)
    assert _state(store) == before


HOSTS = ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "0.0.0.0", "192.0.2.9", "[::1]", "")


@pytest.mark.parametrize("host", HOSTS)
def test_a_name_that_was_bound_to_this_machine_is_refused(
    store: StoreServer, shopper: Shopper, host: str
) -> None:
    """DNS rebinding: the page's own name leads here, and its requests count as its own."""
    before = _state(store)
    for method, row in TRIED:
        answer = shopper.http.request(method, _path(row), headers={"Host": host, "Origin": f"http://{host}"})
        assert answer.status_code == 421, (method, row)
    assert _state(store) == before


def test_a_page_of_the_store_itself_may_send(shopper: Shopper, url: str) -> None:
    own = {"Origin": url, "Sec-Fetch-Site": "same-origin"}
    assert shopper.http.post("/faults", data={"clear": "1"}, headers=own).status_code == 303
    assert shopper.http.get("/till", headers={"Sec-Fetch-Site": "none"}).status_code == 200


def test_what_asks_for_others_is_not_this_machine(shopper: Shopper) -> None:
    for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
        assert shopper.http.get("/till", headers={name: "127.0.0.1"}).status_code == 403


def test_no_page_shows_a_whole_session_key(shopper: Shopper) -> None:
    shopper.begin().open_payment()
    shopper.post("SendCheckoutUrlSmsPage", phone_number="5321234502")
    for path in ("/", "/till", "/outbox", "/faults", "/demo/effects", "/demo/faults"):
        assert shopper.session not in shopper.http.get(path).text
    assert {row["session"] for row in shopper.http.get("/demo/effects").json()["effects"]} == {
        shopper.session[:6]
    }


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_without_end_is_not_read(store: StoreServer, shopper: Shopper, *, chunked: bool) -> None:
    before = _state(store)
    body = b"x" * (LARGEST + 1)
    content = iter([body[: LARGEST // 2]] * 3) if chunked else body
    assert shopper.http.post("/baskets/basket/", content=content).status_code == 413
    assert _state(store) == before


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_refusal_is_a_sentence(elsewhere: httpx.Client, language: str) -> None:
    answer = elsewhere.get("/", headers={"Accept-Language": language})
    assert answer.text.startswith({"tr": "Bu sayfa", "en": "This page"}[language])

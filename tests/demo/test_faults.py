"""The fault dial, on the wire."""

import json

import httpx
import pytest

from kiosk.demo.faults import Fault, Faults, fault_of
from kiosk.demo.server import StoreServer
from tests.demo.shopper import Shopper, pages

NOTE = "OrderNotePage"


@pytest.fixture
def begun(shopper: Shopper) -> Shopper:
    return shopper.begin()


def _note(shopper: Shopper, text: str = "hello") -> httpx.Response:
    return shopper.http.post("/orders/checkout/", params={"page": NOTE}, data={"notes": text})


def _effects(store: StoreServer) -> int:
    return len(store.shop.effects(page=NOTE))


@pytest.mark.parametrize(("kind", "effects"), [("drop_before", 0), ("drop_after", 1)])
def test_cut_without_a_byte(store: StoreServer, begun: Shopper, kind: str, effects: int) -> None:
    begun.fault(kind, NOTE)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        _note(begun)
    assert _effects(store) == effects
    assert _note(begun, "again").status_code == 200


def test_half_an_answer(store: StoreServer, begun: Shopper) -> None:
    begun.fault("half", NOTE)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        _note(begun)
    assert _effects(store) == 1


@pytest.mark.parametrize("status", [302, 401, 403, 429, 500, 502, 503, 504])
def test_a_status_without_an_effect(store: StoreServer, begun: Shopper, status: int) -> None:
    begun.fault("status", NOTE, status=status)
    answer = _note(begun)
    assert answer.status_code == status
    assert ("location" in answer.headers) == (status == 302)
    assert ("retry-after" in answer.headers) == (status == 429)
    assert _effects(store) == 0


def test_the_session_ends(begun: Shopper) -> None:
    before = begun.session
    begun.fault("expire", NOTE)
    answer = _note(begun).json()
    assert (pages(answer), answer["pre_order"]["basket"]["total_quantity"]) == (["IndexPage"], 0)
    assert begun.session != before


def test_malformed_json_after_the_effect(store: StoreServer, begun: Shopper) -> None:
    begun.fault("malformed", NOTE)
    answer = _note(begun)
    assert answer.headers["content-type"] == "application/json"
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert _effects(store) == 1


def test_a_maintenance_page(store: StoreServer, begun: Shopper) -> None:
    begun.fault("html", NOTE)
    answer = _note(begun)
    assert (answer.status_code, answer.headers["content-type"][:9]) == (200, "text/html")
    assert _effects(store) == 0


@pytest.mark.parametrize("kind", ["slow", "drip"])
def test_a_late_answer_is_whole(begun: Shopper, kind: str) -> None:
    begun.fault(kind, NOTE, seconds=0.3)
    assert _note(begun).json()["pre_order"]["notes"] == "hello"


@pytest.mark.parametrize("kind", ["slow", "drip"])
def test_a_client_that_waits_less_goes_without_it(begun: Shopper, kind: str) -> None:
    begun.fault(kind, NOTE, seconds=60)
    begun.http.timeout = httpx.Timeout(5, read=0.02)
    with pytest.raises(httpx.ReadTimeout):
        _note(begun)


def test_loyalty_blanks(begun: Shopper) -> None:
    begun.fault("loyalty_blank")
    assert set(begun.post("LoyaltyCardPage", selected_loyalty_amount="10").values()) == {""}
    assert begun.post("LoyaltyCardPage", selected_loyalty_amount="10")["applied_amount"] == "10.00"


def test_the_dial_is_read_and_cleared(begun: Shopper) -> None:
    begun.fault("status", NOTE, times=None)
    assert [_note(begun).status_code for _ in range(3)] == [503] * 3
    (listed,) = begun.http.get("/demo/faults").json()["faults"]
    assert (listed["kind"], listed["times"]) == ("status", None)
    begun.http.delete("/demo/faults")
    assert _note(begun).status_code == 200


def test_people_s_pages_are_spared(begun: Shopper) -> None:
    begun.fault("status", times=None)
    for path in ("/", "/till", "/outbox", "/faults", "/demo/effects", "/static/store.css"):
        assert begun.http.get(path).status_code == 200, path


def test_a_fault_nobody_knows_is_refused(begun: Shopper) -> None:
    answer = begun.http.post("/demo/faults", json={"kind": "flood"})
    assert answer.status_code == 400
    assert "drop_after" in answer.json()["error"]


def test_times_count_down() -> None:
    faults = Faults()
    faults.add(Fault("slow", times=2))
    assert [faults.take(("slow",), NOTE) is not None for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    ("page", "name", "meets"),
    [("*", NOTE, True), (NOTE, NOTE, True), (NOTE, "GiftBoxPage", False), ("/list/", "/list/", True)],
)
def test_a_fault_meets_its_page(page: str, name: str, *, meets: bool) -> None:
    assert Fault("slow", page).meets(name) is meets


@pytest.mark.parametrize("wanted", [{}, {"kind": "slow", "seconds": "x"}, {"kind": "slow", "times": "often"}])
def test_a_wrong_fault_is_an_error(wanted: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        fault_of(wanted)

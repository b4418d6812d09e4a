"""The fault dial, on the wire."""

import json

import httpx
import pytest

from kiosk.demo.faults import MOST_FAULTS, Fault, Faults, fault_of
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


STATUS = (-1, 0, 99, 199, 200, 600, 10**30, 503.0, 503.5, "503x", "-1", "", True, None, [503], "٥٠٣", " 503")
SECONDS = (-1, -0.001, 61, 10**400, "x", "", "nan", "inf", "-inf", None, True, [1])
TIMES = (-1, 0, 1001, 1.5, "often", "", True, [1])
PAGE = (1, ["/list/"], " ", "no page", "list/", "/a b", "/" + "x" * 200, "P" * 65)
NONSENSE = {"status": STATUS, "seconds": SECONDS, "times": TIMES, "page": PAGE, "kind": (None, ["slow"], "x")}


@pytest.mark.parametrize(("key", "told"), [(key, told) for key in NONSENSE for told in NONSENSE[key]])
def test_what_the_dial_cannot_do_is_refused_by_its_key(key: str, told: object) -> None:
    """Rule: each key has its bounds, a value outside of them is named in a sentence, and no value is bent."""
    with pytest.raises(ValueError, match=rf"^{key}: .*(should be|is none of|is neither)"):
        fault_of({"kind": "status", key: told})


@pytest.mark.parametrize("key", ["statu", "status ", "Kind", "clear"])
def test_a_key_the_dial_does_not_have_is_named(key: str) -> None:
    with pytest.raises(ValueError, match=rf"^{key}: the dial has no such key"):
        fault_of({"kind": "status", key: 503})


@pytest.mark.parametrize("status", [-1, 100, 600])
def test_a_wrong_status_is_an_answer_and_sets_nothing(
    begun: Shopper, store: StoreServer, status: int
) -> None:
    answer = begun.http.post("/demo/faults", json={"kind": "status", "status": status})
    assert (answer.status_code, store.shop.faults.listed()) == (400, [])
    assert answer.json()["error"] == f"status: {status} should be a whole number from 300 to 599"
    form = {"kind": "status", "status": str(status), "page": "*", "times": "1", "seconds": "2"}
    page = begun.http.post("/faults", data=form).text
    assert "should be a whole number from 300 to 599" in page
    assert store.shop.faults.listed() == []


@pytest.mark.parametrize("status", [300, 304, 599])
def test_every_status_that_is_taken_is_an_answer_a_client_can_read(begun: Shopper, status: int) -> None:
    begun.fault("status", NOTE, status=status)
    assert _note(begun).status_code == status
    assert _note(begun).status_code == 200


def test_the_dial_has_an_end() -> None:
    faults = Faults()
    for _ in range(MOST_FAULTS):
        faults.add(Fault("slow"))
    with pytest.raises(ValueError, match="clear them first"):
        faults.add(Fault("slow"))

"""Token checkout: who is given the link, whom it lets in, and what is told of the order."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from tests.demo.shopper import MUG, VASE, Shopper, context

RULES = Rules()
PAGE = "PaymentOptionSelectionPage"
KIOSK = {"X-Client-Type": "instore"}
DUE = "798.00"


@pytest.fixture
def phone(store: StoreServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=store.phone_url, trust_env=False, headers={"Accept-Language": "en"}) as phone:
        yield phone


def sign_in(shopper: Shopper) -> None:
    said = {"email": RULES.staff_email, "password": RULES.staff_password}
    assert shopper.http.post("/users/login/", json=said).json()["key"]


def links(shopper: Shopper) -> tuple[str | None, str | None]:
    told = context(shopper.get(PAGE))
    return told["checkout_url"], told["status_url"]


def ready(shopper: Shopper) -> tuple[str, str]:
    """As a kiosk whose guests are given the link, up to the payment: the link, and where to ask."""
    for kind in ("instore", "instore_guests"):
        shopper.fault(kind, times=None)
    shopper.begin().choose_till()
    checkout, status = links(shopper)
    assert checkout
    assert status
    return checkout, status


def entered(phone: httpx.Client, checkout: str) -> httpx.Response:
    return phone.get(checkout, follow_redirects=True)


def paid(phone: httpx.Client, amount: str = DUE, **form: str) -> httpx.Response:
    said = {"payment_option": "32", "outcome": "pay", "amount": amount} | form
    return phone.post("/web-checkout/", data=said, follow_redirects=True)


@pytest.mark.parametrize(
    ("at_a_kiosk", "known", "guests", "given"),
    [
        (False, True, True, False),
        (True, False, False, False),
        (True, True, False, True),
        (True, False, True, True),
    ],
)
def test_three_conditions_for_the_link(
    shopper: Shopper, *, at_a_kiosk: bool, known: bool, guests: bool, given: bool
) -> None:
    if known:
        sign_in(shopper)
    if guests:
        shopper.fault("instore_guests", times=None)
    shopper.begin()
    shopper.http.headers.update(KIOSK if at_a_kiosk else {})
    assert tuple(map(bool, links(shopper))) == (given, given)


def test_nobody_has_a_link_for_no_goods(shopper: Shopper) -> None:
    shopper.fault("instore", times=None)
    shopper.fault("instore_guests", times=None)
    shopper.post("IndexPage", user_email="ada@example.com")
    assert links(shopper) == (None, None)


@pytest.mark.parametrize(("wanted", "given"), [("", False), ("accounts", False), ("anyone", True)])
def test_the_command_line_says_whom_it_is_given_for(resources: object, wanted: str, *, given: bool) -> None:
    server = StoreServer(resources, rules=Rules(token_checkout=wanted))  # type: ignore[arg-type]
    with Shopper(server.start()) as shopper:
        shopper.begin()
        assert tuple(map(bool, links(shopper))) == (given, given)
        if wanted:
            sign_in(shopper)
            assert all(links(shopper))
    server.stop()


def test_the_answer_to_a_way_to_pay_has_the_link_too(shopper: Shopper) -> None:
    checkout, status = ready(shopper)
    told = context(shopper.post(PAGE, payment_option="32"))
    assert (told["checkout_url"], told["status_url"]) == (checkout, status)


def test_a_phone_pays_what_the_kiosk_has_and_the_status_tells_the_number(
    shopper: Shopper, phone: httpx.Client
) -> None:
    checkout, status = ready(shopper)
    assert shopper.http.get(status).json() == {"order_number": None}
    page = entered(phone, checkout)
    assert (page.status_code, urlsplit(str(page.url)).path) == (200, "/web-checkout/")
    assert "798,00 TL" in page.text
    assert phone.cookies["osessionid"] != shopper.session
    done = paid(phone)
    number = shopper.http.get(status).json()["order_number"]
    assert (len(number), number in done.text) == (15, True)
    thanks = context(shopper.get("ThankYouPage"))
    assert thanks["order_number"] == number
    order = shopper.http.get(thanks["redirect_url"] + "?format=json").json()["order"]
    assert (order["payment_option_slug"], order["paid_amount"]) == ("credit-card", DUE)


def test_it_is_paid_once(store: StoreServer, shopper: Shopper, phone: httpx.Client) -> None:
    checkout, status = ready(shopper)
    entered(phone, checkout)
    numbers = {paid(phone).text, paid(phone).text}
    shopper.add(MUG)
    assert len(numbers) == 1
    assert paid(phone).text in numbers
    assert shopper.http.get(status).json()["order_number"] == store.shop.storage.every("order")[0]["number"]
    assert len(store.shop.storage.every("order")) == 1


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"amount": "1.00"}, "The amount has changed meanwhile"),
        ({"payment_option": "31"}, "Choose one of the options"),
        ({"outcome": "decline"}, "Nothing was paid"),
    ],
)
def test_what_is_not_paid_says_why(
    shopper: Shopper, phone: httpx.Client, form: dict[str, str], said: str
) -> None:
    checkout, status = ready(shopper)
    entered(phone, checkout)
    assert said in paid(phone, **form).text
    assert shopper.http.get(status).json()["order_number"] is None


def test_a_guests_link_is_worth_nothing_without_its_second_token(
    shopper: Shopper, phone: httpx.Client
) -> None:
    checkout, _ = ready(shopper)
    bare = checkout.partition("?")[0]
    for address in (bare, bare + "?one_time_token=", bare + "?one_time_token=x"):
        assert entered(phone, address).status_code == 404
    assert entered(phone, checkout).status_code == 200


def test_a_dead_token(shopper: Shopper, phone: httpx.Client) -> None:
    checkout, status = ready(shopper)
    shopper.fault("token_gone")
    assert shopper.http.get(status).status_code == 404
    assert entered(phone, checkout).status_code == 404
    assert shopper.http.get(checkout.replace("-", "0")).status_code == 404
    fresh = context(shopper.post(PAGE, payment_option="32"))["checkout_url"]
    assert (fresh != checkout, entered(phone, fresh).status_code) == (True, 200)


def test_an_emptied_basket_cannot_be_paid(shopper: Shopper, phone: httpx.Client) -> None:
    checkout, status = ready(shopper)
    entered(phone, checkout)
    shopper.http.delete("/baskets/basket/")
    assert entered(phone, checkout).status_code == 404
    assert paid(phone).status_code == 404
    assert shopper.http.get(status).json() == {"order_number": None}


def test_who_is_signed_in_as_somebody_else_is_told_so(shopper: Shopper, store: StoreServer) -> None:
    checkout, _ = ready(shopper)
    with Shopper(store.phone_url) as other:
        sign_in(other)
        answer = other.http.get(checkout)
        assert answer.status_code == 403
        assert "private window" in answer.text


def test_who_is_the_same_shopper_is_let_in(shopper: Shopper, store: StoreServer) -> None:
    sign_in(shopper)
    shopper.http.headers.update(KIOSK)
    shopper.begin().choose_till()
    checkout, _ = links(shopper)
    with Shopper(store.phone_url) as same:
        sign_in(same)
        same.add(VASE)
        assert checkout
        assert "one_time_token" not in checkout
        assert "798,00 TL" in same.http.get(checkout, follow_redirects=True).text


def test_nobody_is_let_in_without_a_link(store: StoreServer, phone: httpx.Client) -> None:
    assert phone.get("/web-checkout/").status_code == 404
    assert paid(phone).status_code == 404
    with Shopper(store.phone_url) as stranger:
        stranger.begin()
        assert stranger.http.get("/web-checkout/").status_code == 404


def test_the_message_has_the_same_link(store: StoreServer, shopper: Shopper) -> None:
    checkout, _ = ready(shopper)
    shopper.post("SendCheckoutUrlSmsPage", phone_number="5321234542")
    assert store.shop.outbox()[-1].link == checkout


def test_a_shop_without_providers(shopper: Shopper) -> None:
    shopper.begin().fault("no_providers", times=None)
    for page in ("CheckoutProviderIndexPage", "CheckoutProviderSelectionPage"):
        assert shopper.http.post("/orders/checkout/", params={"page": page}).status_code == 404


def test_a_shop_without_a_till(shopper: Shopper) -> None:
    shopper.begin().choose_till()
    shopper.fault("no_till", times=None)
    rows = context(shopper.get(PAGE))["payment_options"]
    assert [row["payment_type"] for row in rows] == ["credit_card", "funds_transfer"]
    assert shopper.post(PAGE, payment_option="31")["errors"]


def test_programs_pay_by_it_too(shopper: Shopper) -> None:
    checkout, status = ready(shopper)
    answer = shopper.http.post("/demo/pay", json={"redirect_url": checkout, "outcome": "pay"}).json()
    assert answer == {"status": "paid", "order_number": shopper.http.get(status).json()["order_number"]}

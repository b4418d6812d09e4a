"""What leaves: page, method and body of each service, and how safe it is to send it twice."""

import importlib
import pkgutil
from collections.abc import Iterator
from decimal import Decimal
from urllib.parse import parse_qs

import pytest

import kiosk.api
from kiosk.api import requests, shop
from kiosk.api.client import _body
from kiosk.api.request import CHECKOUT, Encoding, Repeat, Request, form
from tests.api.samples import DOCUMENT
from tests.api.services import NOTIFICATION, SENT, SERVICES, Service, name

WIRE_MODULES = [module.name for module in pkgutil.walk_packages(kiosk.api.__path__, "kiosk.api.")]


def every_request(kind: type[Request] = Request) -> Iterator[type[Request]]:
    for child in kind.__subclasses__():
        if child.__module__ in WIRE_MODULES:
            yield child
        yield from every_request(child)


for module in WIRE_MODULES:
    importlib.import_module(module)
REQUESTS = sorted(set(every_request()), key=lambda kind: kind.__name__)


def test_the_document_is_whole() -> None:
    assert len(SERVICES) == 23
    assert tuple(type(service.request) for service in SERVICES) == requests.SERVICES
    assert {sample.stem for sample in DOCUMENT} == {service.page for service in SERVICES}


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_page_method_and_class(service: Service) -> None:
    request = service.request
    assert (request.target(), request.query()) == (CHECKOUT, {"page": service.page})
    assert (request.method, request.repeat) == (service.method, service.repeat)


@pytest.mark.parametrize("service", SENT, ids=name)
def test_body_is_the_documents(service: Service) -> None:
    assert _body(service.request) == (service.body.encode() if service.body is not None else None)


def test_notification_is_json_as_in_the_document() -> None:
    assert NOTIFICATION.encoding is Encoding.JSON
    assert set(NOTIFICATION.fields()) == {
        "agreements",
        "conversation_id",
        "payment_info",
        "transaction",
        "card_info",
        "shipping_address",
        "billing_address",
        "akifast_user",
        "is_successful",
    }


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
def test_every_request_says_how_safe_it_is(kind: type[Request]) -> None:
    assert isinstance(kind.repeat, Repeat)
    assert (kind.repeat is Repeat.READ) == (kind.method == "GET")
    assert kind.private <= set(kind.__struct_fields__)


def test_all_requests_were_found() -> None:
    assert set(requests.SERVICES) < set(REQUESTS)
    assert {shop.SignIn, shop.Guest, shop.ReadCheckout, shop.AddToBasket} < set(REQUESTS)


@pytest.mark.parametrize("text", ["Zile basmayın, teşekkürler", "a&b=c;d", "1+1 %20", "✓\n", "' OR 1"])
def test_any_text_arrives_as_typed(text: str) -> None:
    body = _body(requests.OrderNote(text))
    assert isinstance(body, bytes)
    assert parse_qs(body.decode("ascii")) == {"notes": [text]}


def test_fields_as_form_text() -> None:
    fields = {"a": True, "b": False, "c": 5, "d": Decimal("7.5"), "e": {"x": "ş"}, "f": [1, None]}
    assert form(fields) == {
        "a": "true",
        "b": "false",
        "c": "5",
        "d": "7.50",
        "e": '{"x": "ş"}',
        "f": "[1, null]",
    }


@pytest.mark.parametrize(
    ("amount", "text"),
    [("7", "7.00"), ("1.235", "1.235"), ("1.500", "1.50"), ("0.0001", "0.0001"), ("-1.5", "-1.50")],
)
def test_an_amount_is_sent_with_every_decimal_it_has(amount: str, text: str) -> None:
    assert form({"a": Decimal(amount)}) == {"a": text}


def test_known_basket_travels_and_unknown_does_not() -> None:
    assert requests.CheckoutProviderIndex(903).fields() == {"basket_id": 903}
    assert requests.CheckoutProviderSelection(1, 903).fields() == {"checkout_provider": 1, "basket_id": 903}
    assert requests.CheckoutProviderIndex().fields() == {}


def test_private_fields_are_not_shown() -> None:
    card = requests.RewardList("5555555555554444", "30", "03", "234")
    shown = repr(card)
    assert shown == "RewardList(card_number='…', card_year='…', card_month='…', card_cvv='…')"
    assert repr(requests.CouponSelection("A")) == "CouponSelection(coupon='A', action='add')"


def test_look_up_and_status_travel_in_the_address() -> None:
    assert shop.FindProduct("8680000000011").query() == {"search_text": "8680000000011"}
    assert _body(shop.FindProduct("1")) is None
    status = shop.ReadStatus("/orders/status/?id=3")
    assert (status.target(), status.query()) == ("/orders/status/?id=3", {})
    document = shop.ReadCompleted("IjEi:1a:b-C")
    assert (document.target(), document.query()) == ("/orders/completed/IjEi:1a:b-C/", {"format": "json"})
    assert _body(document) is None


def test_basket_travels_as_json() -> None:
    assert _body(shop.SetQuantity(11, 0)) == b'{"product":11,"quantity":0,"attributes":{}}'

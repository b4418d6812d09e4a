"""The table of pages against the document's services."""

import pytest

from kiosk.api.request import Repeat
from kiosk.console.fields import request
from kiosk.console.pages import PAGES, DocumentedPage, NoSuchPage, PageField, page
from tests.api.services import SERVICES, Service, name


def _field(page_name: str, field: str) -> PageField:
    return next(one for one in page(page_name).fields if one.name == field)


def test_the_documents_services_in_its_order() -> None:
    told = [(row.name, row.method, row.repeat) for row in PAGES]
    assert told == [(service.page, service.method, service.repeat) for service in SERVICES]
    assert len(told) == 23


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.name)
def test_each_says_in_one_line_what_it_does(row: DocumentedPage) -> None:
    assert row.help.endswith(".")
    assert "\n" not in row.help


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_fields_are_the_requests_own(service: Service) -> None:
    fields = page(service.page).fields
    assert tuple(field.name for field in fields) == service.request.__struct_fields__
    assert {field.name for field in fields if field.private} == service.request.private


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.name)
def test_every_example_can_be_sent(row: DocumentedPage) -> None:
    words = [f"{field.name}={field.example}" for field in row.fields]
    assert isinstance(request(row, words), row.request)


@pytest.mark.parametrize(
    ("page_name", "field", "wanted", "required"),
    [
        ("OrderNotePage", "notes", "text", True),
        ("GiftBoxPage", "gift_video", "true or false", False),
        ("CouponSelectionPage", "action", "add or remove", False),
        ("CheckoutProviderSelectionPage", "basket_id", "a whole number", False),
        ("CheckoutProviderSelectionPage", "checkout_provider", "a whole number", True),
        ("LoyaltyCardPage", "selected_loyalty_amount", "an amount, as in 100.00", True),
        ("OrderSelectionPage", "extra_field", "a JSON object", True),
    ],
)
def test_a_field_says_what_it_should_be(page_name: str, field: str, wanted: str, required: bool) -> None:
    found = _field(page_name, field)
    assert (found.wanted, found.required) == (wanted, required)


def test_only_the_providers_page_is_not_ours() -> None:
    assert [row.name for row in PAGES if not row.sendable] == ["CheckoutProviderNotificationPage"]
    assert page("CheckoutProviderNotificationPage").repeat is Repeat.NEVER


@pytest.mark.parametrize("written", ["GiftBoxPage", "giftboxpage", "GiftBox", "GIFTBOX"])
def test_a_page_is_found_however_it_is_written(written: str) -> None:
    assert page(written).name == "GiftBoxPage"


@pytest.mark.parametrize(
    ("written", "said"), [("GiftBocksPage", "Did you mean GiftBoxPage?"), ("zzz", "kiosk pages")]
)
def test_an_unknown_page(written: str, said: str) -> None:
    with pytest.raises(NoSuchPage, match=said.replace("?", r"\?")):
        page(written)

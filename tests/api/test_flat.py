"""A provider's values are read flat and beside the list of pages; nothing else becomes a page by that."""

import pytest

from kiosk.api.flat import beside, flat
from kiosk.api.reply import Context

URL = {"redirect_url": "https://pay.example/1"}
PAID_AT = "CheckoutProviderAddressSelectionPage"


@pytest.mark.parametrize(
    ("raw", "page"),
    [
        (URL, PAID_AT),
        ({"checkout_providers": [{"pk": 1}]}, "CheckoutProviderSelectionPage"),
        ({"order_id": 301, **URL}, "ThankYouPage"),
        ({"shipping_options": [{"pk": 1}]}, "CheckoutProviderShippingOptionPage"),
        ({"agreements": [{"code": "a"}]}, "CheckoutProviderAgreementListPage"),
        ({"redirect_url": ""}, "CheckoutProviderIndexPage"),
        ({"return_url": "/orders/completed/1/"}, "CheckoutProviderThankYouPage"),
    ],
)
def test_what_is_told_says_whose_page_it_is(raw: dict[str, object], page: str) -> None:
    assert flat("CheckoutProviderIndexPage", raw) == Context(page, raw)


@pytest.mark.parametrize("raw", [{}, {"success": True}, {"url": "https://pay.example/1"}])
def test_what_tells_nothing_of_a_provider_is_no_page(raw: dict[str, object]) -> None:
    assert flat("CheckoutProviderIndexPage", raw) is None


@pytest.mark.parametrize("page", [None, "OrderNotePage", "PaymentOptionSelectionPage"])
def test_no_other_page_answers_flat(page: str | None) -> None:
    assert flat(page, URL) is None


def test_the_list_of_pages_comes_first() -> None:
    listed = (Context(PAID_AT, {"redirect_url": "https://pay.example/2"}),)
    raw = {"context_list": [], "pre_order": {}, **URL}
    assert beside("CheckoutProviderSelectionPage", raw, listed) == ()
    assert beside("CheckoutProviderSelectionPage", raw, ()) == (Context(PAID_AT, URL),)

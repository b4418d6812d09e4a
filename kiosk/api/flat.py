"""A provider's page may tell its values flat, or beside the list of pages, and not in a page's context."""

from collections.abc import Mapping
from typing import Any

from kiosk.api.reading import shown
from kiosk.api.reply import Context

ENVELOPE = frozenset({"context_list", "pre_order", "errors", "template_name"})
_OF_PROVIDER = "CheckoutProvider"
_TOLD_BY = {
    "order_id": "ThankYouPage",
    "checkout_providers": "CheckoutProviderSelectionPage",
    "redirect_url": "CheckoutProviderAddressSelectionPage",
    "return_url": "CheckoutProviderThankYouPage",
    "shipping_options": "CheckoutProviderShippingOptionPage",
    "agreements": "CheckoutProviderAgreementListPage",
    "agreement_body": "CheckoutProviderAgreementListPage",
}
"""The page whose context has this value in the document, the surest first."""


def flat(page: str | None, raw: Mapping[str, Any]) -> Context | None:
    """What is told outside of the envelope, as its page; None where nothing of a provider's is told there."""
    if page is None or not page.startswith(_OF_PROVIDER):
        return None
    values = shown({key: value for key, value in raw.items() if key not in ENVELOPE}, "context_list")
    named = next((told for key, told in _TOLD_BY.items() if values.get(key)), None)
    if named is None and _TOLD_BY.keys() & values.keys():
        # An empty one is the page's own: it has no other address to tell.
        named = page
    return Context(named, values) if named else None


def beside(page: str | None, raw: Mapping[str, Any], listed: tuple[Context, ...]) -> tuple[Context, ...]:
    """What stands beside the list of pages, where no page of the list tells it."""
    told = flat(page, raw)
    return (told,) if told and all(told.page != one.page for one in listed) else ()

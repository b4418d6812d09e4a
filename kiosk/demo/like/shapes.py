"""Answers of another shape than the document's: what an answer of the shop becomes with a switch on."""

from collections.abc import Callable
from typing import Any

from kiosk.demo.like.switches import Like

Body = dict[str, Any]
CHECKOUT = "/orders/checkout/"
_TO_PAY = "PaymentOptionSelectionPage"


def reshaped(body: Body, path: str, page: str, likes: frozenset[Like]) -> Body:
    """The answer of an address, and of a page of the checkout, in the shapes of these switches."""
    for switch, change in SHAPES.items():
        if switch in likes:
            body = change(body, path, page)
    return body


def _flow_pages(body: Body, path: str, _page: str) -> Body:
    """Behind the last step, and behind an answer that names no page, the web shop's own pages follow."""
    entries = body.get("context_list")
    if path != CHECKOUT or not isinstance(entries, list):
        return body
    if entries and entries[-1]["page_name"] != _TO_PAY:
        return body
    first = entries or [_entry(_TO_PAY)]
    return {**body, "context_list": [*first, _entry("BinNumberPage")]}


def _entry(name: str) -> Body:
    return {"page_name": name, "page_slug": name.lower(), "page_context": {}}


def _provider_flat(body: Body, path: str, page: str) -> Body:
    if path != CHECKOUT or not page.startswith("CheckoutProvider") or not body.get("context_list"):
        return body
    return dict(body["context_list"][-1]["page_context"])


def _top_level_redirect_url(body: Body, path: str, _page: str) -> Body:
    last = (body.get("context_list") or [{}])[-1]
    url = last.get("page_context", {}).get("redirect_url")
    if path != CHECKOUT or not url or last["page_name"] == "ThankYouPage":
        return body
    order = {**body["pre_order"], "remote_redirect_url": None}
    return {**body, "context_list": [], "pre_order": order, "redirect_url": url}


def _by_integration_barkod(body: Body, _path: str, _page: str) -> Body:
    """Bags, which are asked for by their SKU, are not among these."""
    goods: Body = _products({key: one for key, one in body.items() if key != "context_list"}, _numbered)
    return body | goods


def _products(value: Any, change: Callable[[Body], Body]) -> Any:
    if isinstance(value, list):
        return [_products(one, change) for one in value]
    if not isinstance(value, dict):
        return value
    told = {key: _products(one, change) for key, one in value.items()}
    return change(told) if "sku" in told and "attributes" in told else told


def _numbered(product: Body) -> Body:
    sku, ean = f"21{product['pk']:08}", product["attributes"].get("barcode")
    return {**product, "sku": sku, "base_code": sku, "attributes": {"integration_barkod": ean}}


def _sibling_first(body: Body, path: str, _page: str) -> Body:
    """Another of the same family, which has neither the code nor the pk of what was searched."""
    if path != "/list/" or len(body["products"]) != 1:
        return body
    (one,) = body["products"]
    sibling = {**one, "pk": one["pk"] + 90_000, "sku": f"{one['sku']}-S", "attributes": {"barcode": ""}}
    return {**body, "products": [sibling, one]}


SHAPES: dict[Like, Callable[[Body, str, str], Body]] = {
    Like.FLOW_PAGES: _flow_pages,
    Like.TOP_LEVEL_REDIRECT_URL: _top_level_redirect_url,
    Like.PROVIDER_FLAT: _provider_flat,
    Like.EAN_IN_INTEGRATION_BARKOD: _by_integration_barkod,
    Like.SIBLING_FIRST: _sibling_first,
}

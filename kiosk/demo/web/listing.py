"""/list/: what the shop has, by words and category, in pages."""

from collections import Counter
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.products import product_json
from kiosk.demo.web.exchange import here, language, shop_of

_PAGE_SIZE, _LARGEST = 24, 250
_CATEGORY = "category_ids"


async def listed(request: Request) -> Response:
    found = found_by_words(request)
    wanted = request.query_params.getlist(_CATEGORY)
    kept = [one for one in found if not wanted or one.category in wanted]
    page, size = _number(request, "page", 1), min(_number(request, "page_size", _PAGE_SIZE), _LARGEST)
    pagination = {
        "current_page": page,
        "num_pages": max(1, -(-len(kept) // size)),
        "total_count": len(kept),
        "page_size": size,
    }
    shown = kept[(page - 1) * size : page * size]
    body = {
        "products": [product_json(one, language(request), here(request)) for one in shown],
        "pagination": pagination,
        "facets": _facets(request, found, wanted),
        "sorters": [{"label": _say(request, "sort_default"), "value": "default", "is_selected": True}],
        "category": None,
        "search_text": request.query_params.get("search_text"),
        "special_page": None,
    }
    return JSONResponse(body)


def found_by_words(request: Request) -> list[Product]:
    text = request.query_params.get("search_text", "")
    catalogue = shop_of(request).catalogue
    return catalogue.search(text) if text.strip() else list(catalogue.products)


def _number(request: Request, name: str, usual: int) -> int:
    text = request.query_params.get(name, "")
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 6 else usual


def _facets(request: Request, found: list[Product], wanted: list[str]) -> list[dict[str, Any]]:
    """The categories among what was found, as a shopper may narrow it."""
    counted = Counter(one.category for one in found if one.category)
    choices = [
        {
            "label": _category(request, name),
            "value": name,
            "quantity": quantity,
            "is_selected": name in wanted,
            "url": f"/list/?{_CATEGORY}={name}",
        }
        for name, quantity in counted.items()
    ]
    facet = {
        "key": _CATEGORY,
        "name": _say(request, "categories"),
        "search_key": _CATEGORY,
        "widget_type": "category",
        "order": 0,
        "data": {"choices": choices},
    }
    return [facet] if choices else []


def _category(request: Request, name: str) -> str:
    """Its name in the shopper's language; one of a catalogue of one's own is called as it is written."""
    known = shop_of(request).words.keys()
    return _say(request, f"category_{name}") if f"category_{name}" in known else name


def _say(request: Request, key: str) -> str:
    return shop_of(request).words.say(language(request), key)


ROUTES = [Route("/list/", listed)]

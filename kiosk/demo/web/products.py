"""Products: full-text list, suggestions, one product, its picture."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.products import product_json
from kiosk.demo.web.exchange import here, language, shop_of

_PAGE_SIZE = 24


async def listed(request: Request) -> Response:
    found, page = _found(request), _page(request)
    shown = found[(page - 1) * _PAGE_SIZE : page * _PAGE_SIZE]
    pagination = {
        "current_page": page,
        "num_pages": max(1, -(-len(found) // _PAGE_SIZE)),
        "total_count": len(found),
        "page_size": _PAGE_SIZE,
    }
    return JSONResponse({"products": _told(request, shown), "pagination": pagination})


async def suggested(request: Request) -> Response:
    rows = _told(request, _found(request)[:8])
    entries = [
        {"label": row["name"], "url": row["absolute_url"], "extra": {"image": row["productimage_set"]}}
        for row in rows
    ]
    return JSONResponse({"groups": [{"suggestion_type": "Product", "entries": entries}]})


async def product(request: Request) -> Response:
    found = shop_of(request).catalogue.by_pk(request.path_params["pk"])
    if found is None:
        return JSONResponse({"detail": "Not found."}, 404)
    (told,) = _told(request, [found])
    body = {"in_stock": told["in_stock"], "product": told, "variants": [], "selected_variant": None}
    return JSONResponse(body)


def _found(request: Request) -> list[Product]:
    text = request.query_params.get("search_text", "")
    catalogue = shop_of(request).catalogue
    return catalogue.search(text) if text.strip() else list(catalogue.products)


def _page(request: Request) -> int:
    text = request.query_params.get("page", "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 6 else 1


def _told(request: Request, products: list[Product]) -> list[dict[str, Any]]:
    return [product_json(one, language(request), here(request)) for one in products]


ROUTES = [
    Route("/list/", listed),
    Route("/autocomplete/", suggested),
    Route("/product/{pk:int}/", product),
]

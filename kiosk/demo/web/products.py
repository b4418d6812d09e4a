"""Products: suggestions, and one product."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.products import product_json
from kiosk.demo.web.exchange import here, language, shop_of
from kiosk.demo.web.listing import found_by_words


async def suggested(request: Request) -> Response:
    rows = _told(request, found_by_words(request)[:8])
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


def _told(request: Request, products: list[Product]) -> list[dict[str, Any]]:
    return [product_json(one, language(request), here(request)) for one in products]


ROUTES = [
    Route("/autocomplete/", suggested),
    Route("/product/{pk:int}/", product),
]

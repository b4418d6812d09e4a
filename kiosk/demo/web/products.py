"""Products: suggestions, one product with its sizes, and the stores that have it."""

from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.products import product_json
from kiosk.demo.web.exchange import here, language, shop_of
from kiosk.demo.web.listing import found_by_words

_SIZE = "size"
_MORE = 9
"""How many more the next store has."""


async def suggested(request: Request) -> Response:
    rows = _told(request, found_by_words(request)[:8])
    entries = [
        {"label": row["name"], "url": row["absolute_url"], "extra": {"image": row["productimage_set"]}}
        for row in rows
    ]
    return JSONResponse({"groups": [{"suggestion_type": "Product", "entries": entries}]})


async def product(request: Request) -> Response:
    """A size of a product answers as that product, with the size selected."""
    catalogue = shop_of(request).catalogue
    found = catalogue.by_pk(request.path_params["pk"])
    if found is None:
        return JSONResponse({"detail": "Not found."}, 404)
    parent = (catalogue.by_pk(found.of) if found.of else None) or found
    variants = catalogue.variants_of(parent)
    wanted = {**(found.attributes if found.of else {}), **request.query_params}
    chosen = next(
        (one for one in variants if _SIZE in wanted and one.attributes[_SIZE] == wanted[_SIZE]), None
    )
    (told,) = _told(request, [parent])
    body = {
        "in_stock": told["in_stock"],
        "product": told,
        "variants": [_sizes(request, variants, chosen)] if variants else [],
        "selected_variant": _told(request, [chosen])[0] if chosen else None,
    }
    return JSONResponse(body)


async def stock(request: Request) -> Response:
    """Which stores have it: the first one what the shop has, the next one more."""
    shop = shop_of(request)
    found = shop.catalogue.by_pk(request.path_params["pk"])
    if found is None:
        return JSONResponse({"detail": "Not found."}, 404)
    rows = [
        {
            "name": store["name"],
            "address": store["address"],
            "latitude": None,
            "longitude": None,
            "stock": found.stock + place * _MORE,
            "store_hours": [["10:00", "22:00"]] * 7,
        }
        for place, store in enumerate(shop.offers.retail_stores)
    ]
    return JSONResponse(rows)


async def own_picture(request: Request) -> Response:
    """Only the files that the catalogue names: beside them lie others that are nobody's business."""
    file = shop_of(request).pictures.get(request.path_params["pk"])
    return FileResponse(file) if file else JSONResponse({"detail": "Not found."}, 404)


def _sizes(request: Request, variants: list[Product], chosen: Product | None) -> dict[str, Any]:
    options = [
        {
            "is_selected": one is chosen,
            "is_selectable": one.stock > 0,
            "is_selectable_without_stock": True,
            "in_stock": one.stock > 0,
            "order": place,
            "label": one.attributes[_SIZE],
            "value": one.attributes[_SIZE],
            "product": one.pk,
        }
        for place, one in enumerate(variants)
    ]
    name = shop_of(request).words.say(language(request), "size")
    return {"attribute_key": _SIZE, "attribute_name": name, "options": options}


def _told(request: Request, products: list[Product]) -> list[dict[str, Any]]:
    return [product_json(one, language(request), here(request)) for one in products]


ROUTES = [
    Route("/autocomplete/", suggested),
    Route("/product/{pk:int}/", product),
    Route("/media/own/{pk:int}", own_picture),
    Route("/retail_store_stock/{pk:int}/", stock),
]

"""The application: every address of the shop, behind the fault dial."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kiosk.demo.shop.shop import Shop
from kiosk.demo.web import (
    addresses,
    basket,
    checkout,
    demo,
    demo_pay,
    hooks,
    hpp,
    listing,
    orders,
    products,
    staff,
    token_checkout,
    users,
)
from kiosk.demo.web.csrf import Csrf
from kiosk.demo.web.html import environment
from kiosk.demo.web.like import Different
from kiosk.demo.web.trouble import Trouble

_ROUTES = [
    *checkout.ROUTES,
    *basket.ROUTES,
    *users.ROUTES,
    *listing.ROUTES,
    *products.ROUTES,
    *orders.ROUTES,
    *addresses.ROUTES,
    *hooks.ROUTES,
    *demo.ROUTES,
    *demo_pay.ROUTES,
    *hpp.ROUTES,
    *staff.ROUTES,
    *token_checkout.ROUTES,
]


def application(shop: Shop, resources: Path, loopback: str) -> Trouble:
    """`loopback` is where the payment provider reaches the shop."""
    return Trouble(pages(shop, resources, loopback), shop)


def pages(shop: Shop, resources: Path, loopback: str) -> Starlette:
    """All addresses there are, with nothing in front of them."""
    app = Starlette(
        routes=[*_ROUTES, *_files(resources)],
        middleware=[Middleware(Csrf, shop=shop), Middleware(Different, shop=shop)],
    )
    app.state.shop = shop
    app.state.pages = environment(resources, shop.rules.brand)
    app.state.loopback = loopback
    return app


def _files(resources: Path) -> list[Route | Mount]:
    folders = {
        "/media": resources / "catalogue" / "pictures",
        "/static": resources / "store" / "static",
        "/fonts": resources / "fonts",
    }
    return [Mount(path, StaticFiles(directory=folder, check_dir=False)) for path, folder in folders.items()]

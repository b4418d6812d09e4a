"""Who may ask what: one table of all addresses. What stands in no row is answered to nobody."""

from enum import Enum
from typing import NamedTuple

from starlette.routing import compile_path


class Who(Enum):
    """From the widest to the narrowest."""

    ANYONE = "whoever is in the network: a visitor's phone with the secret of its own payment"
    STAND = "this machine, and who scanned the code on the stand's mark"
    HERE = "this machine alone"


class Row(NamedTuple):
    """`path` as the application's route writes it; a folder ends in `/*`."""

    path: str
    methods: str
    who: Who


TABLE = (
    # The phone's page, and what it needs. Both of its tokens are secrets, and so is an order's signed name.
    Row("/hpp", "GET POST", Who.ANYONE),
    Row("/orders/completed/{signed}/", "GET", Who.ANYONE),
    # A kiosk's link to pay by: its token is a secret, and what it leads to knows the phone by its cookie.
    Row("/orders/checkout-with-token/{token}/", "GET", Who.ANYONE),
    Row("/web-checkout/", "GET POST", Who.ANYONE),
    Row("/static/*", "GET", Who.ANYONE),
    Row("/fonts/*", "GET", Who.ANYONE),
    # Pages for the people of the stand.
    Row("/", "GET", Who.STAND),
    Row("/till", "GET POST", Who.STAND),
    Row("/outbox", "GET", Who.STAND),
    Row("/faults", "GET POST", Who.STAND),
    Row("/orders/barcode/{number:int}/", "GET", Who.STAND),
    Row("/orders/barcode/{number:int}.svg", "GET", Who.STAND),
    # The shop's API: a kiosk on this machine, or one that was given the stand's address.
    Row("/orders/checkout/", "GET POST", Who.STAND),
    Row("/orders/checkout-provider-list/", "GET", Who.STAND),
    Row("/orders/checkout-provider-cancel/", "GET POST", Who.STAND),
    Row("/orders/checkout-with-token/{token}/status/", "GET", Who.STAND),
    Row("/orders/contract/", "GET", Who.STAND),
    Row("/hooks/cash_register/get_order_number/", "POST", Who.STAND),
    Row("/baskets/basket/", "GET POST PUT PATCH DELETE", Who.STAND),
    Row("/media/own/{pk:int}", "GET", Who.STAND),
    Row("/media/*", "GET", Who.STAND),
    Row("/list/", "GET", Who.STAND),
    Row("/autocomplete/", "GET", Who.STAND),
    Row("/product/{pk:int}/", "GET", Who.STAND),
    Row("/retail_store_stock/{pk:int}/", "GET", Who.STAND),
    Row("/csrf_token/", "GET", Who.STAND),
    Row("/users/login/", "POST", Who.STAND),
    Row("/users/login", "POST", Who.STAND),
    Row("/users/logout/", "POST", Who.STAND),
    Row("/users/logout", "POST", Who.STAND),
    Row("/current_user/", "GET", Who.STAND),
    Row("/address/", "GET POST", Who.STAND),
    Row("/address/detailed/", "GET", Who.STAND),
    Row("/address/{pk:int}/", "PATCH DELETE", Who.STAND),
    Row("/address/{kind}/", "GET", Who.STAND),
    Row("/demo/faults", "GET POST DELETE", Who.STAND),
    Row("/demo/like", "GET POST", Who.STAND),
    # The provider and the cash register speak for money; walks and tests look behind the counter.
    Row("/orders/checkout-provider/{step}/", "POST", Who.HERE),
    Row("/hooks/cash_register/pre_order/", "POST", Who.HERE),
    Row("/hooks/cash_register/confirm/", "POST", Who.HERE),
    Row("/demo/effects", "GET", Who.HERE),
    Row("/demo/reset", "POST", Who.HERE),
    Row("/demo/pay", "POST", Who.HERE),
)

_PATTERNS = [
    (compile_path(row.path.replace("*", "{rest:path}"))[0], frozenset(row.methods.split()), row.who)
    for row in TABLE
]


def rows_for(path: str) -> list[tuple[frozenset[str], Who]]:
    """The methods of each row this path meets, and who may use them; none where nobody may."""
    return [(methods, who) for pattern, methods, who in _PATTERNS if pattern.match(path)]


def who_may(method: str, path: str) -> Who | None:
    """None where no row has it. A HEAD is a GET."""
    asked = "GET" if method == "HEAD" else method
    return next((who for methods, who in rows_for(path) if asked in methods), None)

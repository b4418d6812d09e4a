"""A shopper at a station: a cookie jar and the API's headers."""

from types import TracebackType
from typing import Any, Self

import httpx

VASE, MUG, LAMP, SOLD_OUT = 101, 102, 103, 104


class Shopper:
    def __init__(self, url: str, language: str = "en") -> None:
        headers = {"X-Requested-With": "XMLHttpRequest", "Accept-Language": language}
        self.http = httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None
    ) -> None:
        self.http.close()

    @property
    def session(self) -> str:
        return self.http.cookies["osessionid"]

    def post(self, page: str, **fields: str) -> dict[str, Any]:
        answer = self.http.post("/orders/checkout/", params={"page": page}, data=fields)
        return self._object(answer)

    def get(self, page: str = "") -> dict[str, Any]:
        answer = self.http.get("/orders/checkout/", params={"page": page} if page else None)
        return self._object(answer)

    def preorder(self) -> dict[str, Any]:
        preorder: dict[str, Any] = self.get("OrderNotePage")["pre_order"]
        return preorder

    def add(self, pk: int, quantity: int = 1) -> httpx.Response:
        wanted = {"product": pk, "quantity": quantity, "attributes": {}}
        return self.http.post("/baskets/basket/", json=wanted)

    def begin(self, pk: int = MUG, quantity: int = 2) -> Self:
        """Known to the shop, with something in the basket."""
        self.post("IndexPage", user_email="ada@example.com")
        assert self.add(pk, quantity).status_code == 200
        return self

    def choose_till(self) -> str:
        """On to payment at the till; returns the order number."""
        for page, field, pk in _TO_THE_TILL:
            assert self.post(page, **{field: pk})["errors"] is None
        number: str = self.http.post("/hooks/cash_register/get_order_number/").json()["order_number"]
        return number

    def open_payment(self) -> str:
        """On to the provider; returns the address for the phone."""
        self.post("CheckoutProviderIndexPage")
        answer = self.post("CheckoutProviderSelectionPage", checkout_provider="1")
        url: str = answer["pre_order"]["remote_redirect_url"]
        return url

    def fault(self, kind: str, page: str = "*", **more: object) -> None:
        answer = self.http.post("/demo/faults", json={"kind": kind, "page": page, **more})
        assert answer.status_code == 200

    def _object(self, answer: httpx.Response) -> dict[str, Any]:
        body: dict[str, Any] = answer.json()
        return body


_TO_THE_TILL = (
    ("DeliveryOptionSelectionPage", "delivery_option", "2"),
    ("RetailStoreSelectionPage", "retail_store", "11"),
    ("ShippingOptionSelectionPage", "shipping_option", "21"),
    ("PaymentOptionSelectionPage", "payment_option", "31"),
)


def pages(answer: dict[str, Any]) -> list[str]:
    return [entry["page_name"] for entry in answer["context_list"]]


def context(answer: dict[str, Any]) -> dict[str, Any]:
    """What the last entry shows."""
    found: dict[str, Any] = answer["context_list"][-1]["page_context"]
    return found

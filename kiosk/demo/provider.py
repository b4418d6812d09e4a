"""The payment provider: it calls the shop's provider pages as the real one does, over HTTP."""

import json
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from kiosk.demo.shop.payment import Payment

_PATIENCE = 5.0
_NOTIFICATIONS = 2


class ShopSilentError(Exception):
    """The shop gave no readable answer."""


class ShopRefusedError(Exception):
    """The shop refused; the text is its own."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Speaks for one payment with the shop at `shop_url`, in `language`."""

    shop_url: str
    language: str
    payment: Payment

    def send_address(self, address: dict[str, Any]) -> None:
        self._tell("AddressSelection", **self._addresses(address))

    def shipping_options(self) -> list[dict[str, Any]]:
        answer = self._tell(
            "ShippingOption", conversation_id=self.payment.conversation_id, language=self.language
        )
        options: list[dict[str, Any]] = _context(answer).get("shipping_options", [])
        return options

    def choose_shipping(self, key: str) -> dict[str, Any]:
        """Returns the pre-order as it is with that shipping."""
        preorder: dict[str, Any] = self._agreement(key, "")["pre_order"]
        return preorder

    def agreements(self) -> list[dict[str, str]]:
        """Each with its code, title and text."""
        key = self.payment.shipping_option
        listed = _context(self._agreement(key, "")).get("agreements", [])
        return [_context(self._agreement(key, row["code"])) for row in listed]

    def notify(self, *, paid: bool, amount: str = "") -> None:
        """Notifies how the payment ended; sends it once more if the reply is lost."""
        for attempt in range(1, _NOTIFICATIONS + 1):
            try:
                self._notify(paid=paid, amount=amount)
            except ShopSilentError:
                if attempt == _NOTIFICATIONS:
                    raise
            else:
                return

    def _notify(self, *, paid: bool, amount: str) -> None:
        self._tell(
            "Notification",
            agreements=self.payment.agreed or paid,
            conversation_id=self.payment.conversation_id,
            payment_info={},
            transaction={"order_amount": amount, "currency": "TRY", "installment_count": 1},
            card_info={},
            shipping_address=self.payment.shipping_address,
            billing_address=self.payment.shipping_address,
            akifast_user={},
            is_successful=paid,
        )

    def _agreement(self, key: str, code: str) -> dict[str, Any]:
        addresses = self._addresses(self.payment.shipping_address)
        return self._tell("AgreementList", **addresses, shipping_option_key=key, user={}, code=code)

    def _addresses(self, address: dict[str, Any]) -> dict[str, Any]:
        tokens = {"session_token": self.payment.token, "basket_id": self.payment.basket_pk}
        return {"shipping_address": address, "billing_address": address, **tokens}

    def _tell(self, page: str, **fields: Any) -> dict[str, Any]:
        answer = _posted(
            f"{self.shop_url}/orders/checkout/?page=CheckoutProvider{page}Page", self.language, fields
        )
        for messages in (answer.get("errors") or {}).values():
            raise ShopRefusedError(messages[0])
        return answer


def pay(provider: Provider, address: dict[str, Any], *, paid: bool) -> None:
    """Does all that a shopper does on the phone."""
    provider.send_address(address)
    provider.payment.shipping_address = address
    key = str(provider.shipping_options()[0]["pk"])
    provider.payment.shipping_option = key
    amount = provider.choose_shipping(key)["unpaid_amount"]
    provider.agreements()
    provider.notify(paid=paid, amount=amount)


def _posted(url: str, language: str, fields: dict[str, Any]) -> dict[str, Any]:
    headers = {"X-Requested-With": "XMLHttpRequest", "Accept-Language": language}
    form = {key: value if isinstance(value, str) else json.dumps(value) for key, value in fields.items()}
    request = Request(url, urlencode(form).encode(), headers)  # noqa: S310
    try:
        with urlopen(request, timeout=_PATIENCE) as response:  # noqa: S310
            answer = json.load(response)
    except (OSError, HTTPException, ValueError) as silence:
        raise ShopSilentError(str(silence)) from silence
    return answer if isinstance(answer, dict) else {}


def _context(answer: dict[str, Any]) -> dict[str, Any]:
    entries = answer.get("context_list") or [{}]
    context: dict[str, Any] = entries[-1].get("page_context", {})
    return context

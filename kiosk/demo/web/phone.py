"""A request of a visitor's phone: its payment and its language."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from kiosk.demo.provider import Provider
from kiosk.demo.shop.payment import Payment
from kiosk.demo.shop.words import LANGUAGES
from kiosk.demo.web.exchange import shop_of
from kiosk.demo.web.html import html_page

STEPS = ("address", "shipping", "agreements", "pay")


class Phone:
    """One request of a visitor's phone: its payment, its language, its provider."""

    def __init__(self, request: Request, payment: Payment) -> None:
        wanted = request.query_params.get("lang", "")
        self.request = request
        self.payment = payment
        self.lang = wanted if wanted in LANGUAGES else payment.language
        self.provider = Provider(request.app.state.loopback, self.lang, payment)

    def address(self, step: str = "", lang: str = "") -> str:
        tokens = {"session_token": self.payment.token, "transaction_token": self.payment.transaction_token}
        extra = {"lang": lang or self.lang} | ({"step": step} if step else {})
        return "/hpp?" + urlencode({**tokens, **extra})

    def say(self, key: str) -> str:
        return shop_of(self.request).words.say(self.lang, key)

    def page(self, name: str, **values: Any) -> Response:
        """One of the phone's pages; `error` is a sentence above it."""
        shown = {"phone": self, "step": name, "steps": STEPS, "error": "", "payment": self.payment, **values}
        return html_page(self.request, f"phone/{name}.html", lang=self.lang, **shown)

    def keep(self, **changes: Any) -> None:
        """Store what the provider learned, and keep what the shop stored meanwhile."""
        shop = shop_of(self.request)
        with shop.storage.unit():
            stored = shop.payment(self.payment.token) or self.payment
            shop.keep_payment(replace(stored, **changes))


def phone_of(request: Request) -> Phone | None:
    """The phone of this request. None without both tokens of the address."""
    payment = shop_of(request).payment(request.query_params.get("session_token", ""))
    token = request.query_params.get("transaction_token")
    return Phone(request, payment) if payment and payment.transaction_token == token else None

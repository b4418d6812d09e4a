"""Makes the line to the shop, the house rules and the device's account out of the settings."""

from collections.abc import Callable
from functools import cache
from urllib.parse import urlsplit

from kiosk.api.client import Client
from kiosk.api.headers import is_name
from kiosk.api.shop import SignIn
from kiosk.flow.shop_rules import House
from kiosk.runtime.version import DISTRIBUTION, version
from kiosk.settings.model import Settings
from kiosk.settings.password import password


def connect(settings: Settings) -> Callable[[], Client]:
    """Each call opens a session of its own."""
    shop = settings.shop
    return lambda: Client(
        shop.url,
        currency=shop.currency,
        pages=renamed(settings),
        headers=shop.headers,
        user_agent=shop.user_agent or product_and_version(),
    )


@cache
def product_and_version() -> str:
    """As in akinon-checkout-kiosk/0.1.0; read once, with the first session."""
    told = version()
    return f"{DISTRIBUTION}/{told}" if is_name(told) else DISTRIBUTION


def renamed(settings: Settings) -> dict[str, str]:
    """The shop's own names of pages, by the document's names."""
    return {"SendCheckoutUrlSmsPage": settings.shop.url_sms_page}


def picture_hosts(settings: Settings) -> tuple[str, ...]:
    """Where products' pictures may be asked for: at the shop, and where it says that it has them."""
    own = urlsplit(settings.shop.url).hostname
    return (*((own,) if own else ()), *settings.shop.picture_hosts)


def house(settings: Settings) -> House:
    """The rules the flow goes by."""
    shop, payment = settings.shop, settings.payment
    return House(
        shop=shop.url,
        guest_email=shop.guest_email,
        guest_phone=shop.guest_phone,
        store=shop.retail_store,
        bags=shop.bags,
        scale_labels=settings.devices.scanner.scale_labels,
        barcode_paths=shop.barcode_paths,
        described=frozenset({"details"} if settings.details else ()),
        payment_hosts=payment.hosts,
        plain_http=payment.plain_http,
        test_cards_only=settings.card.test_numbers_only,
        poll_s=payment.poll_s,
        silent_after_s=payment.silent_after_s,
    )


def account(settings: Settings) -> Callable[[], SignIn | None]:
    """Asks for the password each time, so that it is not kept; None where the device has no account."""
    name = settings.shop.account
    return lambda: SignIn(name, password(name)) if name else None

"""The settings for an embedded store."""

from urllib.parse import urlsplit

from kiosk.settings.model import CardSettings, PaymentSettings, Settings, ShopSettings, StaffSettings

PIN = "1234"
"""Opens the staff panel of a demo, as the store's first page says."""

DEMO = Settings(
    profile="demo",
    shop=ShopSettings(guest_email="kiosk@moda-ev.example", guest_phone="5321234567"),
    payment=PaymentSettings(hosts=("127.0.0.1", "localhost"), plain_http=True),
    card=CardSettings(test_numbers_only=True),
    staff=(StaffSettings("scrypt:pqrF2eCPyHR/lnNKLjwVsw==:XW+69ilrIReyi+FJVn1DOiA2QwMFcf2wn/zHQqCeY5I="),),
)
"""The address comes when the store is up."""


def demo(url: str, settings: Settings = DEMO, phone_url: str = "") -> Settings:
    """Settings for an embedded store at an address; phones may know it by another."""
    from msgspec.structs import replace  # noqa: PLC0415 - after the first paint

    hosts = (*settings.payment.hosts, *(urlsplit(told).hostname or "" for told in (url, phone_url or url)))
    payment = replace(settings.payment, hosts=tuple(dict.fromkeys(hosts)), plain_http=True)
    staff = settings.staff if any(one.pin or one.badge for one in settings.staff) else DEMO.staff
    return replace(settings, shop=replace(settings.shop, url=url.rstrip("/")), payment=payment, staff=staff)

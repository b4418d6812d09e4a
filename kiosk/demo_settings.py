"""What an embedded store needs of the settings."""

from kiosk.settings import Payment, Settings, Shop

DEMO = Settings(
    shop=Shop(guest_email="kiosk@moda-ev.example", guest_phone="5321234567"),
    payment=Payment(hosts=("127.0.0.1", "localhost"), plain_http=True),
)
"""The address comes when the store is up."""


def demo(url: str, settings: Settings = DEMO) -> Settings:
    """Settings for an embedded store at an address."""
    from msgspec.structs import replace  # noqa: PLC0415 - after the first paint

    host = url.partition("://")[2].partition("/")[0].partition(":")[0]
    payment = replace(settings.payment, hosts=(*settings.payment.hosts, host), plain_http=True)
    return replace(settings, shop=replace(settings.shop, url=url.rstrip("/")), payment=payment)

"""Which addresses a phone may be sent to; the hostile ones above all."""

import pytest

from kiosk.flow.shop_rules import House
from kiosk.flow.web_addresses import may_be_opened, path_at

HOUSE = House(payment_hosts=("akifast.com",))
DEMO = House(payment_hosts=("192.168.1.20",), plain_http=True)


@pytest.mark.parametrize(
    "address",
    [
        "https://akifast.com",
        "https://akifast.com/hpp?session_token=1",
        "https://sandbox.akifast.com/api/v1/hpp?session_token=10dedd46&transaction_token=uDV2%3D%3D",
        "https://SANDBOX.AKIFAST.COM/hpp",
        "https://akifast.com:8443/hpp",
        "https://akifast.com/" + "a" * (2048 - len("https://akifast.com/")),
    ],
)
def test_the_providers_own_may(address: str) -> None:
    assert may_be_opened(address, HOUSE)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "akifast.com",
        "//akifast.com/hpp",
        "/hpp",
        "http://akifast.com/hpp",
        "javascript:alert('akifast.com')",
        "file:///akifast.com",
        "data:text/html,akifast.com",
        "https://evil.example/akifast.com",
        "https://evilakifast.com",
        "https://akifast.com.evil.example",
        "https://akifast.com.",
        "https://user@akifast.com",
        "https://akifast.com@evil.example",
        "https://evil.example\\@akifast.com",
        "https://evil.example\\.akifast.com",
        "https://evil.example%2f.akifast.com",
        "https://evil.example%5c.akifast.com",
        "https://evil.example;.akifast.com",
        "https://\u0430kifast.com",
        "https://evil.example\uff0fakifast.com",
        "https://akifast\u2024com",
        "https:///akifast.com",
        "https://",
        "https://[akifast.com",
        "https://akifast.com:x/",
        "https://akifast.com:99999/",
        "https://akifast.com:80:80/",
        "https://[::1]/akifast.com",
        "https://akifast.com/a b",
        "https://akifast.com/\n",
        "https://akifast.com/\u202egnp.exe",
        "https://akifast.com/\x00",
        "https://akifast.com/" + "a" * 2048,
    ],
)
def test_nothing_else_may(address: str) -> None:
    assert not may_be_opened(address, HOUSE)


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("http://192.168.1.20:8080/hpp", True),
        ("https://192.168.1.20/hpp", True),
        ("http://192.168.1.21/hpp", False),
        ("ftp://192.168.1.20/hpp", False),
    ],
)
def test_the_demo_store_is_reached_without_a_certificate(address: str, may: bool) -> None:
    assert may_be_opened(address, DEMO) is may


@pytest.mark.parametrize(
    ("rule", "address", "may"),
    [
        ("pay.example:8443", "https://pay.example:8443/hpp", True),
        ("pay.example:8443", "https://pay.example/hpp", False),
        ("pay.example:443", "https://pay.example/hpp", True),
        ("pay.example:443", "https://pay.example:443/hpp", True),
        ("pay.example:443", "https://pay.example:8443/hpp", False),
        ("pay.example:443", "https://a.pay.example/hpp", True),
        ("pay.example/hpp", "https://pay.example/hpp", True),
        ("pay.example/hpp", "https://pay.example/hpp?session_token=1#a", True),
        ("pay.example/hpp/", "https://pay.example/hpp/1", True),
        ("pay.example/hpp", "https://pay.example:8443/hpp/1", True),
        ("pay.example/hpp", "https://pay.example/", False),
        ("pay.example/hpp", "https://pay.example", False),
        ("pay.example/hpp", "https://pay.example/hppx", False),
        ("pay.example/hpp", "https://pay.example/HPP", False),
        ("pay.example/hpp", "https://pay.example/go?to=/hpp", False),
        ("pay.example/hpp", "https://pay.example/hpp/../go?to=evil.example", False),
        ("pay.example/hpp", "https://pay.example/hpp/./..", False),
        ("pay.example/hpp", "https://pay.example/hpp/%2e%2E/go", False),
        ("pay.example/hpp", "https://pay.example/hpp/..%2fgo", False),
        ("pay.example/hpp", "https://pay.example/hpp/%252e%252e/go", False),
        ("pay.example/hpp", "https://pay.example/hpp/..;/go", False),
        ("pay.example/hpp", "https://pay.example/hpp\\..\\go", False),
        ("pay.example/hpp", "https://pay.example//hpp", False),
        ("pay.example:443/hpp", "https://pay.example/hpp", True),
        ("pay.example:443/hpp", "https://pay.example:444/hpp", False),
    ],
)
def test_a_host_may_be_listed_with_its_port_and_its_path(rule: str, address: str, may: bool) -> None:
    assert may_be_opened(address, House(payment_hosts=(rule,))) is may


def test_without_a_list_nothing_may() -> None:
    assert not may_be_opened("https://akifast.com", House())


@pytest.mark.parametrize(
    ("shop", "address", "path"),
    [
        ("https://shop.example", "https://shop.example/status/1?a=b", "/status/1?a=b"),
        ("https://shop.example/", "https://shop.example/status/1", "/status/1"),
        ("https://shop.example", "/status/1", "/status/1"),
        ("https://shop.example", "https://shop.example", None),
        ("https://shop.example", "https://shop.example.evil/status", None),
        ("https://shop.example", "https://other.example/status", None),
        ("https://shop.example", "http://shop.example/status?a", "/status?a"),
        ("https://shop.example", "https://www.shop.example/status", "/status"),
        ("https://www.shop.example/tr", "http://shop.example/tr/status", "/status"),
        ("https://www.shop.example/tr", "http://shop.example/trick/status", None),
        ("https://shop.example", "http://www.shop.example:8080/status", None),
        ("https://shop.example", "https://a@www.shop.example/status", None),
        ("https://shop.example", "http://www.shop.example//other.example/status", None),
        ("https://shop.example", "https://[/status", None),
        ("https://shop.example", "//other.example/status", None),
        ("https://shop.example", "status/1", None),
        ("", "https://shop.example/status", None),
    ],
)
def test_the_shops_own_addresses_are_paths_below_it(shop: str, address: str, path: str | None) -> None:
    assert path_at(shop, address) == path

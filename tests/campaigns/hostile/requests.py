"""Requests as a stranger's program or a strange web page would send them, in bytes."""

from collections.abc import Iterable
from random import Random

from kiosk.demo.web.access import TABLE

LAN = "192.0.2.7"
"""The kiosk's address in its network, as its own links name it."""
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND")
_IN_PATHS = {
    "{signed}": "MTIz:0123456789abcdef",
    "{number:int}": "123456789012345",
    "{pk:int}": "1",
    "{token}": "t",
    "{kind}": "city",
    "{step}": "notification",
    "*": "store.css",
}
_NOWHERE = (
    *("/.env", "/demo", "/demo/", "/openapi.json", "/docs", "/stand/", "/stand/x/till", "/stand//till"),
    *(
        "/hpp/../till",
        "/static/../till",
        "/static/%2e%2e/till",
        "/fonts/..%2ftill",
        "/%2e/till",
        "//till",
        "/TILL",
    ),
    *(
        "/till;x",
        "/till%00",
        "/till?",
        "/hpp#/till",
        "*",
        "http://127.0.0.1/till",
        "/" + "a" * 9_000,
        "/static/" + "../" * 99,
    ),
)
_FOR_OTHERS = (
    "X-Forwarded-For: 127.0.0.1",
    "Forwarded: for=127.0.0.1",
    "X-Real-IP: 127.0.0.1",
    "X-Forwarded-Host: 127.0.0.1",
    "X-Original-URL: /till",
    "X-HTTP-Method-Override: POST",
    "Via: 1.1 localhost",
    "Client-IP: 127.0.0.1",
)
_FOREIGN = (
    "Origin: http://evil.example",
    "Origin: null",
    "Origin: http://127.0.0.1:1",
    "Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Site: same-site",
)
_HOSTS = ("127.0.0.1", "localhost", LAN, "evil.example", "127.0.0.1.evil.example", "[::1]", "", "0.0.0.0")
_BODIES = (
    b"",
    b"{}",
    b"kind=status&page=*&clear=1",
    b'{"kind": "slow", "product": 101, "username": "till", "password": "till"}',
    b"number=123456789&amount=1.00&step=pay&outcome=pay",
    b"[" * 10_000,
    b"x" * 200_000,
)
_TYPES = ("text/plain", "application/json", "application/x-www-form-urlencoded", "multipart/form-data")


def of_a_machine(dice: Random, port: int, secrets: Iterable[str]) -> bytes:
    """Anything that another machine may send; with a session or a token of somebody's, where it has one."""
    headers = [f"Host: {_host(dice, port)}", *dice.sample(_FOR_OTHERS, dice.randint(0, 3))]
    headers += dice.sample(_FOREIGN, dice.choice((0, 0, 1)))
    if dice.random() < 0.6:
        held = dice.choice(tuple(secrets))
        headers.append(f"Cookie: osessionid={held}; stand={dice.choice((held, 'wrong', ''))}")
    return _bytes(dice, headers)


def of_a_web_page(dice: Random, port: int) -> bytes:
    """What a browser on the kiosk's own machine sends for a page of somebody's; it says where from."""
    if dice.random() < 0.3:
        name = dice.choice(_HOSTS[3:])
        return _bytes(dice, [f"Host: {name}:{port}", f"Origin: http://{name}"])
    return _bytes(dice, [f"Host: 127.0.0.1:{port}", dice.choice(_FOREIGN)])


def _bytes(dice: Random, headers: list[str]) -> bytes:
    method = dice.choice(_METHODS[:5] if dice.random() < 0.8 else _METHODS)
    body = dice.choice(_BODIES) if method not in ("GET", "HEAD") else b""
    version = dice.choice(("1.1", "1.1", "1.1", "1.0", "9.9"))
    headers += [
        f"Content-Type: {dice.choice(_TYPES)}",
        "X-Requested-With: XMLHttpRequest",
        "Connection: close",
    ]
    headers.append(
        dice.choice((f"Content-Length: {len(body)}",) * 8 + ("Content-Length: -1", "Content-Length: 9999999"))
    )
    lines = (f"{method} {_path(dice)} HTTP/{version}", *headers, "", "")
    return "\r\n".join(lines).encode("utf-8", "replace") + body


def _path(dice: Random) -> str:
    if dice.random() < 0.2:
        return dice.choice(_NOWHERE)
    path = dice.choice(TABLE).path
    for name, example in _IN_PATHS.items():
        path = path.replace(name, example)
    query = dice.choice(
        ("", "", "?page=OrderNotePage", "?session_token=x&transaction_token=x", "?step=pay&outcome=pay")
    )
    return path + query


def _host(dice: Random, port: int) -> str:
    name = dice.choice(_HOSTS)
    return f"{name}:{port}" if dice.random() < 0.8 else name

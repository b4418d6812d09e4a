"""A staff PIN or badge as a settings file holds it: salted and stretched by scrypt, and named by its kind.

The kind says which rule it was made under, because a hash does not show how long the PIN is.
"""

import base64
import hashlib
import hmac
import re
import secrets
from typing import Literal, TypeAlias

PinKind: TypeAlias = Literal["pin6", "badge20", ""]
"""A PIN of six digits or more, a badge of twenty; none: a demo's, which is no secret."""

LENGTHS = range(6, 9)
"""How many digits a PIN has."""
BADGE = 20
"""How many digits a badge has: 66 bits. NIST SP 800-63B asks for a limit on tries below 64."""

# 16 MB and about 50 ms: too dear to try a million, too short to be felt.
_COST, _BLOCK, _SALT, _KEY = 1 << 14, 8, 16, 32
_WRITTEN = re.compile(r"scrypt:(?:(pin6|badge20):)?([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)")
NOBODYS = "scrypt:pin6:" + ":".join(base64.b64encode(bytes(size)).decode() for size in (_SALT, _KEY))
"""Fits no PIN that can be found, and takes as long to look at as anybody's."""


def is_pin(text: str) -> bool:
    """Whether a person may take this for a PIN: six to eight digits."""
    return len(text) in LENGTHS and text.isascii() and text.isdecimal()


def is_badge(text: str) -> bool:
    """Whether this may be a badge's code, scanned or typed: twenty digits."""
    return len(text) == BADGE and text.isascii() and text.isdecimal()


def new_badge() -> str:
    """A badge's code. Nobody chooses it: chosen digits could be guessed."""
    return f"{secrets.randbelow(10**BADGE):0{BADGE}}"


def kind_of(text: str) -> PinKind | None:
    """The kind of what `written` wrote; None for anything else."""
    found = _WRITTEN.fullmatch(text)
    match found and found[1]:
        case "pin6" | "badge20" as kind:
            return kind
    return "" if found else None


def written(pin: str, kind: PinKind = "pin6") -> str:
    """The PIN for a settings file: `scrypt:kind:salt:key`, with a new salt each time."""
    salt = secrets.token_bytes(_SALT)
    parts = (base64.b64encode(part).decode() for part in (salt, _key(pin, salt)))
    return ":".join(("scrypt", *((kind,) if kind else ()), *parts))


def fits(pin: str, text: str) -> bool:
    """Whether this PIN was written as that; False for anything that `written` does not write."""
    found = _WRITTEN.fullmatch(text)
    if not found:
        return False
    salt, key = (base64.b64decode(part) for part in found.groups()[1:])
    return hmac.compare_digest(_key(pin, salt), key)


def _key(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=1, dklen=_KEY)

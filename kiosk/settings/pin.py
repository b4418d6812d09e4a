"""A staff PIN as a settings file holds it: salted and stretched by scrypt."""

import base64
import hashlib
import hmac
import re
import secrets

LENGTHS = range(4, 9)
"""How many digits a PIN has."""

# 16 MB and about 50 ms: too dear to try a million, too short to be felt.
_COST, _BLOCK, _SALT, _KEY = 1 << 14, 8, 16, 32
_WRITTEN = re.compile(r"scrypt:([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)")


def is_pin(text: str) -> bool:
    """Whether a person may take this for a PIN: four to eight digits."""
    return len(text) in LENGTHS and text.isascii() and text.isdecimal()


def is_written(text: str) -> bool:
    """Whether this is a PIN as `written` writes it."""
    return _WRITTEN.fullmatch(text) is not None


def written(pin: str) -> str:
    """The PIN for a settings file: `scrypt:salt:key`, with a new salt each time."""
    salt = secrets.token_bytes(_SALT)
    return ":".join(("scrypt", *(base64.b64encode(part).decode() for part in (salt, _key(pin, salt)))))


def fits(pin: str, text: str) -> bool:
    """Whether this PIN was written as that; False for anything that `written` does not write."""
    found = _WRITTEN.fullmatch(text)
    if not found:
        return False
    salt, key = (base64.b64decode(part) for part in found.groups())
    return hmac.compare_digest(_key(pin, salt), key)


def _key(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=1, dklen=_KEY)

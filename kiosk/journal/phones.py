"""Phone numbers as a keyed hash. A device that is switched off holds neither the number nor the key."""

import hmac
import secrets
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_KEY_BYTES = 32


class Phones:
    """`key_file` lies in a folder that outlives a crash, but not the machine being switched off."""

    def __init__(self, key_file: Path | None) -> None:
        self._key = _kept(key_file) or _new(key_file)

    def hashed(self, number: str) -> bytes:
        """The hash of a number, the same for as long as the key lives."""
        return hmac.digest(self._key, number.encode(), sha256)


def _kept(file: Path | None) -> bytes | None:
    try:
        key = file.read_bytes() if file else b""
    except OSError:
        return None
    return key if len(key) == _KEY_BYTES else None


def _new(file: Path | None) -> bytes:
    key = secrets.token_bytes(_KEY_BYTES)
    if file:
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.touch(mode=0o600)
            file.write_bytes(key)
    return key

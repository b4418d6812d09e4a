"""Why an address cannot be listened on, in words."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.demo.no_store import NoStore
from kiosk.demo.server import StoreServer, _why_not


@pytest.mark.parametrize(
    ("number", "port", "told"),
    [
        (errno.EADDRINUSE, 8000, "port 8000 of 127.0.0.1 is taken. Choose another with --port."),
        (errno.EACCES, 80, "port 80 is not for this user. Choose one from 1024 on with --port."),
        (
            errno.EADDRNOTAVAIL,
            8000,
            (
                "127.0.0.1:8000 cannot be listened on (Cannot assign requested address). "
                "Choose another with --port."
            ),
        ),
        (
            errno.EADDRINUSE,
            0,
            "127.0.0.1 has no port to listen on (Address already in use). Try again.",
        ),
    ],
)
def test_each_reason_says_what_to_do(number: int, port: int, told: str) -> None:
    assert _why_not(OSError(number, os.strerror(number)), "127.0.0.1", port) == told


def test_an_address_of_another_machine_is_told(resources: Path) -> None:
    with pytest.raises(NoStore, match=r"^192\.0\.2\.7 has no port to listen on"):
        StoreServer(resources, host="192.0.2.7").start()

"""The account's password is the environment's or the keyring's; without one it is told what to do."""

from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from kiosk.settings.errors import WrongSetting
from kiosk.settings.password import VARIABLE, password


class Ring(KeyringBackend):
    """A keyring with one password in it."""

    priority = 1.0

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError

    def get_password(self, service: str, username: str) -> str | None:
        return "from the ring" if (service, username) == ("kiosk", "known@shop.example") else None


class NoRing(Ring):
    """A system without one."""

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError


@pytest.fixture
def ring() -> Any:
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())  # type: ignore[no-untyped-call]
    yield keyring
    keyring.set_keyring(before)


def test_the_password_is_the_environments_or_the_keyrings(ring: Any) -> None:
    assert password("known@shop.example", {VARIABLE: "from outside"}) == "from outside"
    assert password("known@shop.example", {}) == "from the ring"


@pytest.mark.parametrize("backend", [Ring, NoRing])
def test_without_a_password_it_says_where_to_put_one(ring: Any, backend: type[Ring]) -> None:
    ring.set_keyring(backend())
    with pytest.raises(WrongSetting) as told:
        password("new@shop.example", {})
    assert str(told.value) == (
        "shop.account = 'new@shop.example': no password. "
        "Set KIOSK_SHOP_PASSWORD, or run: keyring set kiosk new@shop.example"
    )

"""The password of the device's account, which the kiosk keeps in no file."""

import os
from collections.abc import Mapping

from kiosk.settings.errors import WrongSetting

VARIABLE = "KIOSK_SHOP_PASSWORD"


def password(account: str, environment: Mapping[str, str] = os.environ) -> str:
    """The password, from the environment or the system's keyring. WrongSetting without one."""
    found = environment.get(VARIABLE) or _kept(account)
    if not found:
        raise WrongSetting(
            f"shop.account = {account!r}: no password. Set {VARIABLE}, or run: keyring set kiosk {account}"
        )
    return found


def _kept(account: str) -> str | None:
    import keyring  # noqa: PLC0415 - slow to load, and rare
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password("kiosk", account)
    except KeyringError:
        return None

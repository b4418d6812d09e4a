"""Reads the settings once, at start. An error names the key of a wrong one."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.settings.defaults import LARGEST
from kiosk.settings.errors import WrongSetting, explained, wrong
from kiosk.settings.keys import keys, value, written
from kiosk.settings.marks import broken
from kiosk.settings.model import Settings
from kiosk.settings.rules import contradictions
from kiosk.settings.staff_list import as_list, as_written


def load(path: Path) -> Settings:
    """The settings in a file. WrongSetting where it cannot be read or a value cannot be used."""
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise WrongSetting(
            f"{path}: cannot be read ({error.strerror}). Name a settings file that exists."
        ) from error
    if len(text) > LARGEST:
        raise WrongSetting(f"{path}: is too large for settings. Name a file of at most 1 MiB.")
    try:
        raw = tomllib.loads(text.decode())
    except RecursionError as error:
        raise WrongSetting(f"{path}: is not TOML: it is nested too deeply.") from error
    except ValueError as error:
        raise WrongSetting(f"{path}: is not TOML: {error}.") from error
    return checked(raw)


def checked(raw: Mapping[str, Any]) -> Settings:
    """Raw values as settings. WrongSetting for the first that cannot be used."""
    listed = as_list(raw)
    try:
        settings = msgspec.convert(listed, Settings)
    except msgspec.ValidationError as error:
        raise WrongSetting(as_written(explained(listed, Settings, str(error)), raw)) from error
    hints = dict(keys(Settings))
    alone = ((key, should) for key, hint in hints.items() for should in broken(hint, value(settings, key)))
    for key, should in (*alone, *contradictions(settings)):
        raise WrongSetting(wrong(key, hints[key], written(raw, key), should))
    return settings

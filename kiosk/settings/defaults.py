"""Defaults that are needed before the settings are read."""

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["tr", "en"]

BRAND = "Moda Ev"
COLOUR = "#0B5D46"
LANGUAGES: tuple[Language, ...] = ("tr", "en")
LARGEST = 1024 * 1024
"""Bytes of a settings file. They have some thousands; another file named by mistake may have no end."""

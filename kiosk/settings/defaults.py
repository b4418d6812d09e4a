"""What is true where the settings say nothing, and is needed before they are read."""

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["tr", "en"]

BRAND = "Moda Ev"
COLOUR = "#0B5D46"
LANGUAGES: tuple[Language, ...] = ("tr", "en")

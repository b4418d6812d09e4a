"""The shop speaks Turkish and English: sentences by key, and data with a name in each language."""

import json
from pathlib import Path
from typing import Any

LANGUAGES = ("tr", "en")


class Words:
    """`brand` is the shop's name, for the sentences that have it in them."""

    def __init__(self, resources: Path, brand: str) -> None:
        self._brand = brand
        self._sentences: dict[str, dict[str, str]] = {}
        for file in sorted((resources / "store" / "words").glob("*.json")):
            self._sentences |= json.loads(file.read_text("utf-8"))

    def say(self, language: str, key: str, **values: object) -> str:
        return self._sentences[key][language].format(brand=self._brand, **localised(values, language))

    def keys(self) -> set[str]:
        return set(self._sentences)


def language_of(accept: str) -> str:
    """`Accept-Language` → tr or en; Turkish when neither is wanted."""
    wanted = (part.split(";")[0].strip().lower()[:2] for part in accept.split(","))
    return next((language for language in wanted if language in LANGUAGES), "tr")


def localised(value: Any, language: str) -> Any:
    """Every `{"tr": …, "en": …}` inside a JSON value becomes the wanted one."""
    if isinstance(value, dict):
        if value.keys() == set(LANGUAGES):
            return value[language]
        return {key: localised(part, language) for key, part in value.items()}
    if isinstance(value, list):
        return [localised(part, language) for part in value]
    return value

"""Text fit for a screen: the one place that cleans and cuts the texts of others."""

import re
from typing import Any

LONGEST = 4096

_NOT_PRINTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffc\ufffe\uffff"
    "\U000e0000-\U000e001f]"
)
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def is_fit(text: str) -> bool:
    """Whether the text is fit for a screen as it is; nearly every one is."""
    # U+FFFC, which Qt takes for a picture, is the one printable character among them.
    return text.isprintable() and len(text) <= LONGEST and "\ufffc" not in text


def fit(text: str, longest: int = LONGEST) -> str:
    """The text without control characters, changes of direction and placeholders; cut to `longest`."""
    if len(text) <= longest and is_fit(text):
        return text
    return _NOT_PRINTED.sub("", text[:longest].translate(_LINE_ENDS))


def fit_within(value: Any) -> Any:
    """The value with every text in it made fit, its keys too; other keys stay."""
    match value:
        case str():
            return fit(value)
        case dict():
            return {_key(key): fit_within(held) for key, held in value.items()}
        case list() | tuple():
            return [fit_within(held) for held in value]
        case _:
            return value


def _key(key: Any) -> Any:
    return fit(key) if isinstance(key, str) else key

"""Answers that cannot be read: no JSON, JSON beyond all bounds, any JSON at all."""

from hypothesis import strategies as st

from kiosk.api.cleaning import DEEPEST
from kiosk.api.reading import MONEY_KEYS

NOT_JSON = {
    "nothing": b"",
    "blank": b" \n",
    "page": b"<!doctype html><title>Welcome</title>",
    "python's True": b'{"a": True}',
    "python's None": b'{"a": None}',
    "python's quotes": b"{'a': 1}",
    "comma after the last": b'{"a": 1,}',
    "comma missing": b'{"a": 1 "b": 2}',
    "brace missing": b'{"a": {"b": 1}',
    "comment": b'{"a": 1} // one',
    "two values": b'{"a": 1}{"a": 1}',
    "elision": b'{"a": ...}',
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": -Infinity}',
    "not UTF-8": b'{"a": "\xff\xfe"}',
    "line break in a text": b'{"a": "x\ny"}',
    "zero in front": b'{"a": 007}',
}
OUT_OF_BOUNDS = {
    "key twice": b'{"a": 1, "a": 1}',
    "key twice, deep": b'{"a": [{"b": {"c": 1, "c": 2}}]}',
    "hundred thousand lines": b'{"bags": [' + b'{"pk": 1},' * 99_999 + b'{"pk": 1}]}',
    "four megabytes of zeros": b"[" + b"0," * 2_000_000 + b"0]",
    "objects too deep": b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    "lists too deep": b"[" * 200_000,
    "just too deep": b"[" * (DEEPEST + 2) + b"]" * (DEEPEST + 2),
}

NUMBERS_OUT_OF_BOUNDS = {
    "huge number": b'{"a": 1e400}',
    "huge exponent": b'{"a": 1e99999999999999999999}',
    "tiny number": b'{"a": 1e-400}',
    "endless number": b'{"a": ' + b"9" * 5000 + b"}",
    "endless fraction": b'{"a": 0.' + b"1" * 1_000_000 + b"}",
    "long number": b'{"a": ' + b"9" * 40 + b"}",
}
"""Each is a value missing, and the rest is read."""

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text() | st.sampled_from(sorted(MONEY_KEYS)), inner, max_size=4)
    ),
    max_leaves=12,
)

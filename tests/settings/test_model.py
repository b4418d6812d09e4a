"""A setting is said once: its line in the model has its type, its limits and its sentence."""

from typing import Annotated

import msgspec
import pytest

from kiosk.settings.errors import explained
from kiosk.settings.keys import keys, value
from kiosk.settings.kinds import DAY_S, Email, Seconds
from kiosk.settings.marks import about, limits, sentence, should
from kiosk.settings.model import Settings

KEYS = dict(keys(Settings))


def test_every_key_is_there_with_its_default() -> None:
    assert "shop.url" in KEYS
    assert "details" in KEYS
    assert value(Settings(), "idle.after_s") == 60.0


@pytest.mark.parametrize("key", KEYS)
def test_each_says_what_it_is_for(key: str) -> None:
    assert sentence(KEYS[key])


@pytest.mark.parametrize("key", [key for key, hint in KEYS.items() if limits(hint)])
def test_what_has_limits_has_words_for_them(key: str) -> None:
    assert should(KEYS[key])


@pytest.mark.parametrize("key", [key for key in KEYS if key.endswith("_s")])
def test_a_time_has_a_least_and_is_less_than_a_day(key: str) -> None:
    told = limits(KEYS[key])
    assert told["ge"] > 0
    assert told["lt"] == DAY_S


class Tea(msgspec.Struct, forbid_unknown_fields=True):
    """What a new setting takes: one line."""

    steeps_s: Annotated[Seconds, about("how long it steeps", ge=90)] = 180.0
    orders: Annotated[tuple[Email, ...], about("who may order it")] = ()


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (
            {"steeps_s": 89.5},
            "steeps_s = 89.5: should be at least 90 seconds, and less than a day.",
        ),
        ({"steeps_s": "long"}, "steeps_s = 'long': should be a number."),
        (
            {"orders": ["a@b.example", "me"]},
            "orders[1] = 'me': should be an e-mail address, as in kiosk@shop.example.",
        ),
    ],
)
def test_a_line_is_enough_for_a_key(raw: dict[str, object], told: str) -> None:
    assert {key: sentence(hint) for key, hint in keys(Tea)} == {
        "steeps_s": "how long it steeps",
        "orders": "who may order it",
    }
    with pytest.raises(msgspec.ValidationError) as wrong:
        msgspec.convert(raw, Tea)
    assert explained(raw, Tea, str(wrong.value)) == told

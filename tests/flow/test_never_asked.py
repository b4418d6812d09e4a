"""What no form may ask for. Rule: of one file no wording gets through, of the other none is refused.

The files are a shop's words, written down without looking at how they are sorted; those in `kept_apart` by
somebody who had seen neither the filter nor the other files.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.flow.never_asked import asks_for, asks_in

FORMS = Path(__file__).parents[1] / "samples" / "forms"


def wordings(name: str) -> list[str]:
    lines = (FORMS / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("wording", wordings("refused.txt"))
def test_a_wording_for_a_card_a_pin_or_a_password_is_seen(wording: str) -> None:
    assert asks_for(wording)


@pytest.mark.parametrize("wording", wordings("harmless.txt"))
def test_a_harmless_wording_is_none(wording: str) -> None:
    assert asks_for(wording) is None


def test_there_are_as_many_as_the_figure_says() -> None:
    assert len({*wordings("kept_apart/refused.txt")}) >= 350
    assert len({*wordings("kept_apart/harmless.txt")}) >= 350
    assert len({*wordings("refused.txt")}) >= 350
    assert len({*wordings("harmless.txt")}) >= 350


def seen(wording: str) -> str | None:
    """A line is a text, or a whole form in JSON."""
    return asks_in(json.loads(wording)) if wording.startswith("{") else asks_for(wording)


@pytest.mark.parametrize("wording", wordings("kept_apart/refused.txt"))
def test_a_wording_by_somebody_who_never_saw_the_filter_is_seen(wording: str) -> None:
    assert seen(wording)


@pytest.mark.parametrize("wording", wordings("kept_apart/harmless.txt"))
def test_a_harmless_one_by_somebody_who_never_saw_the_filter_is_none(wording: str) -> None:
    assert seen(wording) is None


@pytest.mark.parametrize("wording", ["Your card nubmer", "şifrniz", "passwrd", "krt nmr", "kart numrası"])
@pytest.mark.parametrize("hide", [str.upper, "{}:".format, "¿{}?".format, "  {}  ".format, "{} *".format])
def test_slips_of_the_pen_hide_nothing(wording: str, hide: Callable[[str], str]) -> None:
    assert asks_for(hide(wording))


@pytest.mark.parametrize("text", ["0000 0000 0000 0000", "XXXX-XXXX-XXXX-XXXX", "•••• •••• •••• 1234"])
def test_the_place_of_a_cards_number_is_one(text: str) -> None:
    assert asks_for(text)


@pytest.mark.parametrize("text", ["SN-4711-0815", "00000000", "0000 0000", "GG.AA.YYYY", "+90 5XX XXX XX XX"])
def test_the_place_of_another_number_is_none(text: str) -> None:
    assert asks_for(text) is None


def test_what_takes_long_to_read_is_asked_by_nobody() -> None:
    """Rule: nothing is hidden at the end of a long text, or below more groups than a form has."""
    deep: object = {"label": "Password", "data_type": "text"}
    for number in range(20):
        deep = {"label": str(number), "schema": {"a": deep}}

    assert asks_in(deep)
    assert asks_in({"a": {"data_type": "text", "label": "colour " * 2_000 + "password"}})
    assert asks_for("colour " * 2_000)
    assert asks_for("colour " * 1_000) is None


TEXT = {"data_type": "text"}


@pytest.mark.parametrize(
    "schema",
    [
        {"kart_no": TEXT},
        {"a": TEXT | {"label": "Kart no"}},
        {"a": TEXT | {"label": {"tr": "Kart no", "en": "A"}}},
        {"a": TEXT | {"label": "A", "placeholder": "MM/YY"}},
        {"a": TEXT | {"label": "A", "help_text": "The 16 digits of your card"}},
        {"a": TEXT | {"label": "A", "key": "cvv"}},
        {"card": {"label": "Your card", "schema": {"number": TEXT | {"label": "Number"}}}},
        {"a": {"label": "Kart", "schema": {"b": TEXT | {"label": "Numara"}}}},
        {"a": {"schema": {"b": {"schema": {"pin": TEXT}}}}},
        {"schema": [TEXT | {"key": "a", "label": "Parola"}]},
        [TEXT | {"key": "password"}],
        {"key": "iban", "data_type": "text"},
        {str(number): TEXT | {"label": str(number)} for number in range(400)},
    ],
    ids=lambda schema: str(schema)[:60],
)
def test_wherever_in_a_form_it_stands(schema: object) -> None:
    """Keys, labels in any language, placeholders and helps; a group's word counts for what is in it."""
    assert asks_in(schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"paper": TEXT | {"choices": [[1, "Card"], [2, "PIN"], [3, "Password"]]}},
        {"a": {"label": "Gift card", "schema": {"message": TEXT | {"label": "Message"}}}},
        {"gift": {"label": "Gift", "schema": {"number": TEXT | {"label": "Number"}}}},
        None,
        5,
        "",
        {},
    ],
    ids=str,
)
def test_what_may_be_chosen_from_is_not_asked_for(schema: object) -> None:
    assert asks_in(schema) is None

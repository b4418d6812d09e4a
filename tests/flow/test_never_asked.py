"""What no form may ask for. Rule: of one file no wording gets through, of the other none is refused.

The files are a shop's words, written down without looking at how they are sorted.
"""

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
    assert len({*wordings("refused.txt")}) >= 350
    assert len({*wordings("harmless.txt")}) >= 350


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

"""Card data on the wire: as the document has it, never as text, gone afterwards."""

import asyncio
import copy
import pickle

import pytest

from kiosk.api.requests import CampaignList, RewardList
from kiosk.api.secret import Secret, SecretForm
from tests.api.loopback import Loopback, said, visit
from tests.api.samples import envelope

NUMBER = b"03948590328570"


def card() -> RewardList:
    return RewardList(Secret(NUMBER), Secret(b"30"), Secret(b"03"), Secret(b"234"))


def test_a_card_arrives_as_the_document_has_it() -> None:
    there = Loopback(said(body=envelope()))
    visit(there, card(), CampaignList(Secret(NUMBER)))
    rewards, campaigns = there.seen
    assert rewards.body == b"card_number=03948590328570&card_year=30&card_month=03&card_cvv=234"
    assert campaigns.body == b"card_number=03948590328570"
    assert rewards.headers["content-length"] == str(len(rewards.body))
    assert "transfer-encoding" not in rewards.headers
    assert rewards.headers["content-type"] == "application/x-www-form-urlencoded"


def test_nothing_of_a_card_is_told() -> None:
    assert repr(card()) == "RewardList(card_number='…', card_year='…', card_month='…', card_cvv='…')"
    secret = Secret(NUMBER)
    assert f"{secret!r} {secret}" == "… …"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.copy(secret)


@pytest.mark.parametrize(
    ("number", "ending"),
    [
        (NUMBER, "8570"),
        (b"5555555555554444", "4444"),
        (b"4" * 13, "4444"),
        (b"4" * 12, ""),
        (b"234", ""),
        (b"", ""),
    ],
)
def test_only_a_cards_last_four_may_be_shown(number: bytes, ending: str) -> None:
    assert Secret(number).ending == ending


def test_wiping_leaves_no_digit_where_they_lay() -> None:
    secret = Secret(NUMBER)
    lying = memoryview(secret.digits)
    with pytest.raises(BufferError):  # it cannot shrink while it is looked at; the digits are gone before
        secret.wipe()
    assert bytes(lying) == bytes(len(NUMBER))
    lying.release()
    secret.wipe()
    assert len(secret) == 0


def test_what_is_dropped_is_wiped() -> None:
    secret = Secret(NUMBER)
    digits = secret.digits
    del secret
    assert not digits


def test_an_expiry_is_taken_apart() -> None:
    expiry = Secret(b"0330")
    month, year = expiry.split(2)
    expiry.wipe()
    assert (bytes(month.digits), bytes(year.digits)) == (b"03", b"30")


def test_a_form_makes_no_copy_of_a_secret() -> None:
    secret = Secret(NUMBER)
    form = SecretForm({"note": "a b", "card_number": secret})
    assert len(form) == len("note=a%20b&card_number=") + len(NUMBER)
    secret.wipe()
    assert len(form) == len("note=a%20b&card_number=")


def test_a_form_hands_a_secret_over_digit_by_digit() -> None:
    number, cvv = Secret(b"4242"), Secret(b"1")
    form = SecretForm({"note": "ab", "card_number": number, "card_cvv": cvv})

    async def parts() -> list[bytes]:
        return [part async for part in form]

    whole = asyncio.run(parts())
    assert b"".join(whole) == b"note=ab&card_number=4242&card_cvv=1"
    assert [part for part in whole if part.isdigit()] == [b"4", b"2", b"4", b"2", b"1"]

"""A bank card at a scripted shop: asked about once for both steps, then gone."""

import pytest

from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CampaignList, CampaignSelection, RewardList, RewardSelection
from kiosk.api.secret import Secret
from kiosk.api.shop import PaymentOptionSelection, ReadOrder
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import cards
from kiosk.flow.cards import BankCard
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import CardTalk, Kiosk
from kiosk.flow.steps import Step
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

JOURNEY = (Step("basket"), Step("rewards"), Step("campaigns"), Step("gift_box"))
ORDER = order(basket=basket(item(11)), unpaid_amount="30.00")
REWARDS = Ok(
    contexts=(Context("RewardSelectionPage", {"rewards": [{"amount": "12.00", "type": "general"}]}),)
)
CAMPAIGNS = Ok(contexts=(Context("CampaignSelectionPage", {"campaigns": [{"code": "A"}]}),))
NO_CAMPAIGNS = Ok(contexts=(Context("CampaignSelectionPage", {"campaigns": []}),))
REFUSED = Refused({"card_cvv": ("Wrong code.",)})


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def a_card(number: bytes = b"03948590328570") -> BankCard:
    return BankCard(Secret(number), Secret(b"03"), Secret(b"30"), Secret(b"234"))


class Seat:
    """A desk at the rewards step of a shop that answers as told."""

    def __init__(
        self,
        rewards: Reply | list[Reply] = REWARDS,
        campaigns: Reply = CAMPAIGNS,
        house: House = House(),  # noqa: B008 - frozen
    ) -> None:
        self.shop = ScriptedShop()
        self.shop.says(RewardList, rewards)
        self.shop.says(CampaignList, campaigns)
        self.shop.says(ReadOrder, Ok(ORDER))
        kiosk = Kiosk(step="rewards", journey=JOURNEY, order=ORDER)
        self.desk = Desk(self.shop.connect(), house, kiosk, lambda _kiosk: None)

    def ask(self, loop: Loop, card: BankCard | None = None) -> Kiosk:
        card = card or a_card()
        loop.run(cards.ask(self.desk, card))
        assert not len(card.number)
        assert not len(card.cvv)
        return self.desk.kiosk

    def kinds(self) -> list[str]:
        return [type(request).__name__ for request in self.shop.sent]


def test_one_card_is_asked_about_for_both_steps(loop: Loop) -> None:
    seat = Seat()
    kiosk = seat.ask(loop)
    assert seat.kinds() == ["RewardList", "CampaignList"]
    assert kiosk.card == CardTalk(tried=1, ending="8570")
    assert (kiosk.step, kiosk.problem, kiosk.not_offered) == ("rewards", None, frozenset())


def test_a_later_step_without_anything_is_left_out(loop: Loop) -> None:
    assert Seat(campaigns=NO_CAMPAIGNS).ask(loop).not_offered == {"campaigns"}


def test_a_refused_card_is_not_asked_about_again(loop: Loop) -> None:
    seat = Seat(REFUSED)
    kiosk = seat.ask(loop)
    assert seat.kinds() == ["RewardList"]
    assert kiosk.problem
    assert kiosk.problem.said() == "Wrong code."
    assert kiosk.card.tried == 1


def test_an_unknown_outcome_is_told_and_never_sent_again(loop: Loop) -> None:
    seat = Seat(Unknown(Why.CUT))
    kiosk = seat.ask(loop)
    assert seat.kinds().count("RewardList") == 1
    assert "CampaignList" not in seat.kinds()
    assert kiosk.problem
    assert kiosk.problem.kind is ProblemKind.CARD_UNANSWERED
    assert kiosk.confirmed


def test_what_was_not_sent_does_not_count(loop: Loop) -> None:
    assert Seat(NotSent()).ask(loop).card.tried == 0


def test_after_three_cards_nothing_is_sent(loop: Loop) -> None:
    seat = Seat(REFUSED)
    for _ in range(4):
        seat.ask(loop)
    assert seat.kinds() == ["RewardList"] * 3


def test_a_page_the_shop_lacks_drops_its_step(loop: Loop) -> None:
    kiosk = Seat(Refused(status=404)).ask(loop)
    assert kiosk.not_offered == {"rewards"}
    assert (kiosk.step, kiosk.problem) == ("campaigns", None)


def test_a_way_to_pay_that_is_wanted_first_is_chosen(loop: Loop) -> None:
    options = [{"pk": 9, "payment_type": "cash_register"}, {"pk": 4, "payment_type": "credit_card"}]
    wanted = Ok(contexts=(Context("PaymentOptionSelectionPage", {"payment_options": options}),))
    seat = Seat([wanted, REWARDS])
    kiosk = seat.ask(loop)
    assert seat.kinds() == ["RewardList", "PaymentOptionSelection", "RewardList", "CampaignList"]
    assert seat.shop.sent[1] == PaymentOptionSelection(4)
    assert "RewardSelectionPage" in kiosk.pages


def test_a_page_of_the_shops_that_is_wanted_first_is_answered(loop: Loop) -> None:
    offered = [{"pk": 2, "delivery_option_type": "retail_store"}]
    wanted = Ok(contexts=(Context("DeliveryOptionSelectionPage", {"delivery_options": offered}),))
    seat = Seat([wanted, REWARDS])
    kiosk = seat.ask(loop)
    assert seat.kinds() == ["RewardList", "DeliveryOptionSelection", "RewardList", "CampaignList"]
    assert "RewardSelectionPage" in kiosk.pages


def test_the_step_one_is_at_stays_where_it_has_nothing(loop: Loop) -> None:
    none = Ok(contexts=(Context("RewardSelectionPage", {"rewards": []}),))
    assert Seat(none).ask(loop).not_offered == frozenset()


def test_a_demo_sends_no_card_that_could_be_real(loop: Loop) -> None:
    seat = Seat(house=House(test_cards_only=True))
    kiosk = seat.ask(loop, a_card(b"4539578763621486"))
    assert seat.shop.sent == []
    assert kiosk.problem
    assert kiosk.problem.kind is ProblemKind.REAL_CARD
    assert seat.ask(loop, a_card(b"4242424242424242")).card.ending == "4242"


def test_without_a_card_the_other_step_asks_nothing_either(loop: Loop) -> None:
    seat = Seat()
    loop.run(cards.decline(seat.desk))
    assert seat.desk.kiosk.step == "gift_box"
    assert seat.desk.kiosk.not_offered == {"campaigns"}


def test_another_card_forgets_what_the_last_one_had(loop: Loop) -> None:
    seat = Seat()
    seat.ask(loop)
    cards.another(seat.desk)
    assert not seat.desk.kiosk.pages
    assert seat.desk.kiosk.card == CardTalk(tried=1)


def test_rewards_and_a_campaign_go_on_the_order_and_the_total_is_read(loop: Loop) -> None:
    seat = Seat()
    seat.ask(loop)
    loop.run(cards.use_rewards(seat.desk))
    loop.run(cards.choose_campaign(seat.desk, "A"))
    assert seat.shop.sent[-4:] == [RewardSelection(), ReadOrder(), CampaignSelection("A"), ReadOrder()]
    assert (seat.desk.kiosk.card.used, seat.desk.kiosk.card.campaign) == (True, "A")


def test_a_refused_campaign_is_not_on_the_order(loop: Loop) -> None:
    seat = Seat()
    seat.shop.says(CampaignSelection, Refused({"campaign": ("Too little.",)}))
    loop.run(cards.choose_campaign(seat.desk, "A"))
    assert seat.desk.kiosk.card.campaign == ""
    assert seat.desk.kiosk.problem

"""A bank card: asks for its rewards and campaigns once, then wipes it."""

from msgspec.structs import replace

from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.request import Request
from kiosk.api.requests import CampaignSelection, RewardSelection
from kiosk.api.shop import PaymentOptionSelection, ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout, navigate
from kiosk.flow import contexts, prelude
from kiosk.flow.cards import CAMPAIGNS, MOST_CARDS, PAGES, REWARDS, BankCard, may_be_real, to_ask
from kiosk.flow.pages.campaigns import campaigns
from kiosk.flow.pages.rewards import rewards
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import CardTalk

_PAYMENT = "PaymentOptionSelectionPage"
_PAGES_BEFORE = 3


async def ask(desk: Desk, card: BankCard) -> None:
    """Asks the shop about a card, for each step that needs one. A shopper may try three cards."""
    try:
        if desk.house.test_cards_only and may_be_real(card.number.digits):
            desk.change(problem=Problem(ProblemKind.REAL_CARD))
        elif desk.kiosk.card.tried < MOST_CARDS:
            await _ask(desk, card)
    finally:
        card.wipe()


async def decline(desk: Desk) -> None:
    """Goes on without a card, past the other step that needs one."""
    others = frozenset(to_ask(desk.kiosk)) - {desk.kiosk.step}
    desk.change(not_offered=desk.kiosk.not_offered | others)
    await navigate.advance(desk)


def another(desk: Desk) -> None:
    """Forgets what the shop said about the last card."""
    pages = {page: values for page, values in desk.kiosk.pages.items() if page not in PAGES.values()}
    desk.change(pages=pages, card=CardTalk(tried=desk.kiosk.card.tried), problem=None)


async def use_rewards(desk: Desk) -> None:
    """Puts what the card has earned on the order."""
    if await _took(desk, RewardSelection()):
        desk.change(card=replace(desk.kiosk.card, used=True))


async def choose_campaign(desk: Desk, code: str) -> None:
    """Puts a campaign on the order; an empty code takes it off."""
    if await _took(desk, CampaignSelection(code)):
        desk.change(card=replace(desk.kiosk.card, campaign=code))


async def _ask(desk: Desk, card: BankCard) -> None:
    steps, tried = to_ask(desk.kiosk), desk.kiosk.card.tried
    desk.change(
        card=CardTalk(tried=tried, ending=card.number.ending), not_offered=desk.kiosk.not_offered - set(steps)
    )
    for step in steps:
        reply = await _answer(desk, card.question(step), PAGES[step])
        if not isinstance(reply, NotSent):
            desk.change(card=replace(desk.kiosk.card, tried=tried + 1))
        if not await _noted(desk, step, reply):
            return
    _leave_out_what_is_empty(desk, steps)
    if desk.kiosk.step in desk.kiosk.not_offered:
        await navigate.advance(desk)


async def _answer(desk: Desk, question: Request, page: str) -> Reply:
    """Asks about the card. Where the shop wants other pages first, answers them and asks again."""
    reply = await desk.ask(question)
    for _ in range(_PAGES_BEFORE):
        named = {context.page for context in reply.contexts} if isinstance(reply, Ok) else set()
        if page in named or not isinstance(reply, Ok) or not await _cleared(desk, reply, named):
            break
        reply = await desk.ask(question)
    return reply


async def _cleared(desk: Desk, reply: Ok, named: set[str]) -> bool:
    if named & prelude.PAGES:
        return await begin_checkout.answer_prelude(desk, reply)
    if _PAYMENT not in named:
        return False
    offered = contexts.payment_options(desk.kiosk.pages)
    by_card = (option for option in offered if option.payment_type != contexts.CASH_REGISTER)
    option = next(by_card, None)
    return option is not None and isinstance(await desk.ask(PaymentOptionSelection(option.pk)), Ok)


async def _noted(desk: Desk, step: str, reply: Reply) -> bool:
    """Notes the answer for a step. Whether the next step can be asked about."""
    match reply:
        case Ok():
            desk.change(pages={PAGES[step]: {}} | desk.kiosk.pages)
            return True
        case Refused() if reply.unknown_page:
            desk.change(not_offered=desk.kiosk.not_offered | {step}, problem=None)
            return True
        case Unknown():
            await desk.ask(ReadOrder())
            desk.change(problem=Problem(ProblemKind.CARD_UNANSWERED))
        case _:
            pass
    return False


def _leave_out_what_is_empty(desk: Desk, steps: tuple[str, ...]) -> None:
    """Leaves out later steps with nothing to choose; the step the shopper is at says so itself."""
    offers = {REWARDS: rewards, CAMPAIGNS: campaigns}
    empty = {step for step in steps if step != desk.kiosk.step and not offers[step](desk.kiosk.pages)}
    desk.change(not_offered=desk.kiosk.not_offered | empty)


async def _took(desk: Desk, request: Request) -> bool:
    await navigate.submit(desk, request, stay=True)
    if desk.kiosk.problem:
        return False
    # The answer may lack the total that it changes, as the document's does.
    await desk.ask(ReadOrder())
    return True

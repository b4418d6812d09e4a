"""The sentence for each problem: what is wrong, and what can be done now."""

from collections.abc import Callable

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.words import card_problems, order_problems, scan_problems, shop_problems
from kiosk.ui.words.sentence import Price, Said


def said(problem: Problem | None, price: Price) -> Said:
    """A problem in the shopper's language; the shop's own words are shown as they came."""
    if problem is None:
        return Said()
    return _SENTENCES[problem.kind](problem, price)


_SENTENCES: dict[ProblemKind, Callable[[Problem, Price], Said]] = {
    ProblemKind.REFUSED: order_problems.refused,
    ProblemKind.TOO_OFTEN: shop_problems.too_often,
    ProblemKind.ENOUGH: order_problems.enough,
    ProblemKind.NO_CONNECTION: shop_problems.no_connection,
    ProblemKind.NOT_DONE: shop_problems.not_done,
    ProblemKind.NO_ANSWER: shop_problems.no_answer,
    ProblemKind.UNCERTAIN: shop_problems.uncertain,
    ProblemKind.DEVICE: shop_problems.device,
    ProblemKind.SESSION_ENDED: shop_problems.ended,
    ProblemKind.UNKNOWN_CODE: scan_problems.unknown_code,
    ProblemKind.MISREAD_CODE: scan_problems.misread_code,
    ProblemKind.USELESS_CODE: scan_problems.useless_code,
    ProblemKind.ITEM_ADDED: scan_problems.item_added,
    ProblemKind.OUT_OF_STOCK: order_problems.out_of_stock,
    ProblemKind.PRICE_CHANGED: order_problems.price_changed,
    ProblemKind.PRICE_UNREAD: order_problems.price_unread,
    ProblemKind.CURRENCIES: order_problems.currencies,
    ProblemKind.NO_WAY_TO_PAY: order_problems.no_way_to_pay,
    ProblemKind.CODE_GONE: order_problems.code_gone,
    ProblemKind.BELOW_ZERO: order_problems.below_zero,
    ProblemKind.NOT_FINISHED: order_problems.not_finished,
    ProblemKind.UNKNOWN_PAGE: order_problems.unknown_page,
    ProblemKind.NOT_OFFERED: order_problems.not_offered,
    ProblemKind.CARD_UNANSWERED: card_problems.card_unanswered,
    ProblemKind.CARD_SCANNED: card_problems.card_scanned,
    ProblemKind.CARD_TYPED: card_problems.card_typed,
    ProblemKind.REAL_CARD: card_problems.real_card,
}

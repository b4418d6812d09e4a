"""All pages at a glance: which request belongs to which page, and how the order shows that it happened."""

from collections.abc import Iterator

from kiosk.api import addresses, generic, goods, requests, shop
from kiosk.api.request import Request
from kiosk.flow.page import Page
from kiosk.flow.pages.table import PAGES, READ_AFTER, ROWS, UNDO

WITNESSES = """
basket      AddToBasket               _grown
basket      SetQuantity               _as_many
basket      EmptyBasket               _emptied
note        OrderNote                 _noted
gift_box    GiftBox                   _same_gift
bags        DeliveryBags              _bag
address     AddressClear              _cleared
address     AddressSelection          _address
address     DeliveryOptionSelection   _delivery
address     RetailStoreSelection      _store
address     ShippingOptionSelection   _carrier
coupons     CouponSelection           _coupon
details     OrderSelection            _filled_in
loyalty     LoyaltyCard               _points_used
rewards     RewardSelection           _rewarded
campaigns   CampaignSelection         _chosen
pay         CheckoutProviderSelection _new_address
pay         PaymentOptionSelection    _way
"""

WITHOUT = """
CheckoutProviderAddressSelection CheckoutProviderIndex CheckoutProviderNotification
CheckoutProviderThankYou CreateAddress CampaignList DeleteAddress GenericPage Guest RedirectGuard
RewardList SendBarcodeSms SendCheckoutUrlSms SignIn
"""
"""Where the order cannot tell: what became of them is looked for elsewhere, or by people."""


STEPS = """
basket     -
note       OrderNotePage
gift_box   GiftBoxPage
bags       DeliveryBagsPage
address    AddressClearPage AddressSelectionPage
coupons    CouponSelectionPage
extras     OrderNotePage CouponSelectionPage
details    OrderSelectionPage
loyalty    LoyaltyCardPage
rewards    RewardListPage RewardSelectionPage
campaigns  CampaignListPage CampaignSelectionPage
pay        CheckoutProviderIndexPage CheckoutProviderSelectionPage
"""

PRICED = """
basket     basket
note       -
gift_box   gift_box.price
bags       bags bags_fee
address    shipping_amount shipping_option
coupons    coupons
extras     -
details    -
loyalty    loyalty_money
rewards    selected_rewards
campaigns  selected_campaign
pay        installment payment_choice payment_option total_amount total_amount_with_interest unpaid_amount
"""


def _requests() -> Iterator[type[Request]]:
    for module in (requests, shop, addresses, generic, goods):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Request) and kind is not Request:
                yield kind


def test_all_witnesses_at_a_glance() -> None:
    rows = [
        f"{page.step.name:<11} {request.known_as:<25} {witness.__name__}"
        for page in PAGES
        for request, witness in page.witnesses.items()
    ]
    assert "\n".join(rows) == WITNESSES.strip()


def test_the_steps_and_the_apis_pages_they_answer_to() -> None:
    rows = [f"{page.step.name:<10} {' '.join(page.step.pages) or '-'}" for page in PAGES]
    assert "\n".join(rows) == STEPS.strip()


def test_what_a_price_is_made_of() -> None:
    rows = [f"{page.step.name:<10} {' '.join(sorted(page.priced)) or '-'}" for page in PAGES]
    assert "\n".join(rows) == PRICED.strip()


def test_a_request_that_changes_something_has_a_witness_or_is_known_to_have_none() -> None:
    witnessed = {request for page in PAGES for request in page.witnesses}
    changing = {kind for kind in _requests() if not kind.repeat.harmless}
    assert {kind.known_as for kind in changing - witnessed} == set(WITHOUT.split())
    assert witnessed <= changing


def test_each_request_belongs_to_one_page() -> None:
    said = [request for page in PAGES for request in {**page.witnesses, **page.stand_ins}]
    assert len(said) == len(set(said))


def test_no_page_is_left_out_of_an_order_across_pages() -> None:
    quiet = Page(PAGES[0].step)
    assert {id(page) for page in PAGES if page.undo is not quiet.undo} == {id(page) for page in UNDO}
    assert {page.rows for page in PAGES if page.rows is not quiet.rows} < set(ROWS)
    assert len(ROWS) == len({page.rows for page in PAGES if page.rows is not quiet.rows}) + 1


def test_points_answer_without_an_order() -> None:
    assert {requests.LoyaltyCard} == READ_AFTER

"""Card campaigns: an offer for a bank card, chosen by its code."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.options import Campaign
from kiosk.api.requests import CampaignList, CampaignSelection
from kiosk.api.secret import Secret
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.discounts import discounts_of, taken_off
from kiosk.flow.moment import CARD, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import Step

NAME = "campaigns"
_OFFER = "CampaignSelectionPage"


def campaigns(pages: Pages) -> tuple[Campaign, ...]:
    """The campaigns for the card; one without a code cannot be chosen."""
    offered = contexts.many(pages, _OFFER, "campaigns", Campaign)
    return tuple(campaign for campaign in offered if campaign.code)


def _chosen(sent: CampaignSelection, _: PreOrder, now: PreOrder) -> bool:
    return (now.selected_campaign or "") == sent.campaign


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    code = order.selected_campaign
    if code:
        yield OrderLine("campaign", NAME, code, amount=taken_off(discounts_of(order, (code,)).get(code)))


def _undo(order: PreOrder) -> Iterator[CampaignSelection]:
    if order.selected_campaign:
        yield CampaignSelection("")


def _list(_: Moment) -> CampaignList:
    return CampaignList(Secret(CARD))


def _stand_in(moment: Moment) -> CampaignSelection:
    offered = campaigns(moment.pages)
    return CampaignSelection(offered[0].code if offered else "")


PAGE = Page(
    step=Step(NAME, pages=("CampaignListPage", _OFFER)),
    witnesses={CampaignSelection: _chosen},
    rows=_rows,
    priced=frozenset({"selected_campaign"}),
    undo=_undo,
    stand_ins={CampaignList: _list, CampaignSelection: _stand_in},
)

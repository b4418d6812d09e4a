"""The switches by name, and what the shop does where one is on. With all off it answers as documented."""

from enum import StrEnum


class Like(StrEnum):
    """One way in which a shop of the vendor's may answer."""

    EAN_IN_INTEGRATION_BARKOD = "ean-in-integration-barkod"
    SIBLING_FIRST = "sibling-first"
    PICK_UP_WANTS_BILLING = "pick-up-wants-billing"
    ADDRESSES_LOGIN_ONLY = "addresses-login-only"
    ADDRESS_PHONE_OF_ELEVEN = "address-phone-of-eleven"
    SMS_PHONE_OF_TEN = "sms-phone-of-ten"
    ODD_ATTRIBUTES = "odd-attributes"
    CAMPAIGN_OBJECT = "campaign-object"
    CAMPAIGN_CODE_NUMBER = "campaign-code-number"
    REWARDS_OBJECT = "rewards-object"
    REWARDS_TEXT = "rewards-text"
    REWARD_TYPE_NULL = "reward-type-null"
    BAGS_TEXT = "bags-text"
    UPSELL_NULL = "upsell-null"
    STOCK_FRACTION = "stock-fraction"
    QUANTITY_TEXT = "quantity-text"
    MONEY_OF_FOUR_PLACES = "money-of-four-places"
    STORE_WITHOUT_NAME = "store-without-name"
    PRICE_TEXT = "price-text"
    FLOW_PAGES = "flow-pages"
    COUPONS_BY_PK = "coupons-by-pk"
    LOYALTY_REFUSES_ZERO = "loyalty-refuses-zero"
    ORDER_ID_ONLY = "order-id-only"
    PROVIDER_FLAT = "provider-flat"
    TOP_LEVEL_REDIRECT_URL = "top-level-redirect-url"
    NO_EMPTY_NOTE = "no-empty-note"
    NEXT_PAGE_AT_WWW = "next-page-at-www"
    CSRF_DEMANDED = "csrf-demanded"
    GUESTS_TO_SIGN_IN = "guests-to-sign-in"
    LOGIN_WANTS_CODE = "login-wants-code"
    LOGIN_WANTS_CAPTCHA = "login-wants-captcha"


ABOUT: dict[Like, str] = {
    Like.EAN_IN_INTEGRATION_BARKOD: "goods have a number as SKU, and their EAN in integration_barkod alone",
    Like.SIBLING_FIRST: "a search for a code answers another product first",
    Like.PICK_UP_WANTS_BILLING: "a store to pick up at is not taken without an address for the bill",
    Like.ADDRESSES_LOGIN_ONLY: "addresses are for who is signed in",
    Like.ADDRESS_PHONE_OF_ELEVEN: "a phone number of an address has eleven digits, with its 0",
    Like.SMS_PHONE_OF_TEN: "a phone number for a message has ten digits and nothing else",
    Like.ODD_ATTRIBUTES: "attributes of goods are named as amounts are, and hold words",
    Like.CAMPAIGN_OBJECT: "selected_campaign is an object",
    Like.CAMPAIGN_CODE_NUMBER: "a campaign's code is a number",
    Like.REWARDS_OBJECT: "selected_rewards is an object",
    Like.REWARDS_TEXT: "rewards is an empty text where there are none",
    Like.REWARD_TYPE_NULL: "a reward has no type",
    Like.BAGS_TEXT: "bags is an empty text where there are none",
    Like.UPSELL_NULL: "upsell_messages is null",
    Like.STOCK_FRACTION: "stock is 12.5",
    Like.QUANTITY_TEXT: "a quantity is a text with three places",
    Like.MONEY_OF_FOUR_PLACES: "amounts have four places",
    Like.STORE_WITHOUT_NAME: "the first store has no name",
    Like.PRICE_TEXT: "the price to pay is in words",
    Like.FLOW_PAGES: "answers end in the pages of the web shop's own payment",
    Like.COUPONS_BY_PK: "the page of coupons takes a pk of its list; a code is a voucher of the basket",
    Like.LOYALTY_REFUSES_ZERO: "points of 0.00 are refused",
    Like.ORDER_ID_ONLY: "the thanks have the order's id; its number is in the order's own document",
    Like.PROVIDER_FLAT: "the provider's pages answer one flat object",
    Like.TOP_LEVEL_REDIRECT_URL: "the address to pay at stands beside the list of pages, not in it",
    Like.NO_EMPTY_NOTE: "an empty note is refused",
    Like.NEXT_PAGE_AT_WWW: "the next page of a list is named at www.",
    Like.CSRF_DEMANDED: "a change without the token of the cookie is refused",
    Like.GUESTS_TO_SIGN_IN: "a guest is sent to /users/auth/",
    Like.LOGIN_WANTS_CODE: "a sign-in is answered with 202: a code is wanted",
    Like.LOGIN_WANTS_CAPTCHA: "a sign-in is answered with the way to a captcha",
}

STRICT = frozenset(
    {
        Like.PICK_UP_WANTS_BILLING,
        Like.ADDRESSES_LOGIN_ONLY,
        Like.COUPONS_BY_PK,
        Like.CSRF_DEMANDED,
        Like.LOYALTY_REFUSES_ZERO,
        Like.ORDER_ID_ONLY,
        Like.FLOW_PAGES,
    }
)
"""What the vendor's own client takes for granted."""

GROUPS: dict[str, frozenset[Like]] = {"strict": STRICT}
"""Several switches by one name."""

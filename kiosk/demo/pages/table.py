"""Every page of the checkout: its submission and its context."""

from kiosk.demo.pages import extras, flow, messages, own, provider, provider_calls, savings, steps, thanks
from kiosk.demo.pages.answer import Page

PAGES: dict[str, Page] = {
    "IndexPage": Page(steps.index, flow.index_context, early=True),
    "DeliveryOptionSelectionPage": Page(steps.delivery, flow.delivery_context),
    "RetailStoreSelectionPage": Page(steps.store, flow.store_context),
    "AddressSelectionPage": Page(steps.address, flow.address_context),
    "ShippingOptionSelectionPage": Page(steps.shipping, flow.shipping_context),
    "PaymentOptionSelectionPage": Page(steps.payment, flow.payment_context),
    "OrderNotePage": Page(extras.note),
    "GiftBoxIndexPage": Page(extras.gift_box_index),
    "GiftBoxPage": Page(extras.gift_box, extras.gift_box_context),
    "DeliveryBagsPage": Page(extras.bag, extras.bag_context),
    "OrderSelectionPage": Page(extras.details, extras.details_context),
    "RewardListPage": Page(savings.reward_list),
    "RewardSelectionPage": Page(savings.reward_selection, savings.reward_context),
    "CouponSelectionPage": Page(savings.coupon, savings.coupon_context),
    "CampaignListPage": Page(savings.campaign_list),
    "CampaignSelectionPage": Page(savings.campaign_selection, savings.campaign_context),
    "LoyaltyCardPage": Page(savings.loyalty),
    "AddressClearPage": Page(steps.address_clear),
    "CheckoutProviderIndexPage": Page(provider.index),
    "CheckoutProviderSelectionPage": Page(provider.selection, provider.selection_context),
    "CheckoutProviderAddressSelectionPage": Page(provider_calls.address, provider.address_context),
    "CheckoutProviderShippingOptionPage": Page(provider_calls.shipping),
    "CheckoutProviderAgreementListPage": Page(provider_calls.agreements),
    "CheckoutProviderNotificationPage": Page(provider_calls.notification, early=True),
    "CheckoutProviderThankYouPage": Page(thanks.provider_thank_you, early=True),
    "RedirectGuardPage": Page(thanks.redirect_guard, early=True),
    own.NAME: Page(own.gift_wrap, own.gift_wrap_context),
    "SendBarcodeSmsPage": Page(messages.send_barcode),
    "SendCheckoutUrlSmsPage": Page(messages.send_checkout_url),
}

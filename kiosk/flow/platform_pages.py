"""Pages of the platform's own way through delivery and payment, which this kiosk goes another way.

Names as the platform's client and its documents have them; more of them exist than anybody has written down.
"""

_PAYMENT = frozenset(
    {
        "PaymentOptionSelectionPage",
        "BinNumberPage",
        "InstallmentSelectionPage",
        "CreditCardConfirmationPage",
        "CreditCardThreeDSecurePage",
        "CreditPaymentSelectionPage",
        "CreditPaymentConfirmationPage",
        "FundsTransferChoicePage",
        "FundsTransferPage",
        "PayOnDeliveryPage",
        "PayOnDeliveryPaymentChoicePage",
        "SendSmsPage",
        "LoyaltyMoneyPage",
        "LoyaltyMoneyUsagePage",
        "LoyaltyPaymentSelectedPage",
    }
)
_FAMILIES = (
    "Masterpass",
    "GPay",
    "ApplePay",
    "ConfirmationPayment",
    "RedirectionPa",
    "CreditCard",
    "PayOnDelivery",
)
"""How the names of a way to pay begin, each of which has pages of its own."""


def is_of_payment(page: str) -> bool:
    """Whether it asks how to pay: our own steps come first, and the phone or the till answers it."""
    return page in _PAYMENT or page.startswith(_FAMILIES)

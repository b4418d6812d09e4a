"""Every setting there is: a line each for its key, its kind, its default and what it is for."""

from typing import Annotated, Literal, TypeAlias, get_args

import msgspec

from kiosk.flow.codes.product_codes import PATHS
from kiosk.settings.defaults import BRAND, COLOUR, LANGUAGES
from kiosk.settings.kinds import (
    EXTRAS_ALONE,
    ONCE,
    Badge,
    Brand,
    CodePages,
    Columns,
    Country,
    Currency,
    Email,
    Fields,
    Headers,
    Host,
    Inches,
    Languages,
    Milliseconds,
    Number,
    Pattern,
    PayingHost,
    Pin,
    ProductPath,
    ScaleLabel,
    Seconds,
    Sku,
    StaffName,
    StaffNumber,
    UserAgent,
    Words,
)
from kiosk.settings.marks import Hidden, about

Profile: TypeAlias = Literal["kiosk", "cashier", "demo"]
Allowed: TypeAlias = Literal["leave", "settle", "limits", "price", "sign_in", "console", "faults"]
"""What staff may be kept from; the journal has what they did by these words."""
StepName: TypeAlias = Literal[
    "note", "gift_box", "bags", "address", "coupons", "extras", "details", "loyalty", "rewards", "campaigns"
]


class ShopSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shop, and who the device is to it."""

    url: Annotated[str, about("the shop's address; only a demo needs none")] = ""
    account: Annotated[
        str, about("who the device signs in as; its password is in the environment or the keyring")
    ] = ""
    guest_email: Annotated[Email, about("where the shop takes guests: their e-mail address")] = ""
    guest_phone: Annotated[str, about("where the shop takes guests: their phone number")] = ""
    retail_store: Annotated[Number | None, about("the number of the store where orders are picked up")] = None
    currency: Annotated[Currency, about("the currency that prices are asked for in")] = "try"
    bags: Annotated[tuple[Sku, ...], about("the bags' SKUs, where the shop's page does not name them")] = ()
    barcode_paths: Annotated[
        tuple[ProductPath, ...], about("where its products have the codes that are scanned, the first first")
    ] = PATHS
    picture_hosts: Annotated[
        tuple[Host, ...], about("where its products' pictures may be, beside the shop; subdomains too")
    ] = ()
    url_sms_page: Annotated[
        Literal["SendCheckoutUrlSmsPage", "SendBarcodeSmsPage"],
        about("what this shop calls the page that sends the link to pay with"),
    ] = "SendCheckoutUrlSmsPage"
    headers: Annotated[
        Headers, about("sent with each request: how this shop knows a kiosk, where it has to be told")
    ] = {}
    user_agent: Annotated[
        UserAgent, about("who the device says it is, to the shop; empty: this product and its version")
    ] = ""


class PaymentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a shopper's phone may be sent to, and how long to wait for the shop's word."""

    hosts: Annotated[
        tuple[PayingHost, ...],
        about("where a shopper's phone may be sent to; subdomains too, a port or a path where it is named"),
    ] = ("akifast.com",)
    plain_http: Annotated[bool, about("whether http will do; for a test shop only")] = False
    poll_s: Annotated[Seconds, about("how often the shop is asked whether it is paid, in seconds", ge=2)] = (
        2.0
    )
    silent_after_s: Annotated[
        Seconds, about("after this long without its word the payment is called unknown", ge=10)
    ] = 120.0


class ScreenSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The glass and how it looks."""

    diagonal_inch: Annotated[
        Inches | None, about("the screen's diagonal, so that keys have their size in millimetres")
    ] = None
    theme: Annotated[Literal["light", "dark", "contrast"], about("light, dark, or high contrast")] = "light"
    brand: Annotated[Brand, about("the shop's name, as it stands on the screen and on receipts")] = BRAND
    colour: Annotated[
        str, about("the shop's colour; one that cannot be read is refused with the nearest that can")
    ] = COLOUR
    motion: Annotated[bool, about("whether things move")] = True
    languages: Annotated[Languages, about("what is spoken; each shopper begins with the first")] = LANGUAGES


class IdleSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When an untouched screen asks, and when it starts over, in seconds."""

    after_s: Annotated[
        Seconds, about("an untouched screen asks after this long whether anybody is there", ge=20)
    ] = 60.0
    warning_s: Annotated[Seconds, about("and starts over after this long without an answer", ge=20)] = 30.0
    thank_you_s: Annotated[Seconds, about("how long the order number stays", ge=5)] = 30.0


class PhoneSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone number looks like here."""

    pattern: Annotated[Pattern, about("what a phone number looks like here, as a regular expression")] = (
        r"^5\d{9}$"
    )
    country: Annotated[Country, about("the country code in front of it")] = "+90"


class CardSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether shoppers may type in a bank card, for rewards and campaigns."""

    approved_by: Annotated[
        str, about("who approved that shoppers type in bank cards (it puts the device under PCI DSS)")
    ] = ""
    test_numbers_only: Annotated[bool, about("takes well-known test numbers and no other card")] = False

    @property
    def allowed(self) -> bool:
        """Whether the steps that ask for a card are there."""
        return bool(self.approved_by) or self.test_numbers_only


class ScannerSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A scanner that types like a keyboard; `kiosk scan-test` shows what to write here."""

    gap_ms: Annotated[
        Milliseconds, about("the longest pause between two of its keys; more for a slow wireless one")
    ] = 140.0
    layout: Annotated[
        Literal["auto", "as it comes", "tr", "tr-f", "de", "fr", "ru", "ar"],
        about(
            "the keyboard layout of this device, where the scanner types for a US one and keys have no scan "
            "codes; auto: by scan codes; as it comes: the scanner types for this device's layout"
        ),
    ] = "auto"
    scale_labels: Annotated[
        tuple[ScaleLabel, ...],
        about("labels of scales, as in 27IIIIIWWWWWC: item, weight in grams (W) or price in hundredths (P)"),
    ] = ()


class DeviceSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is plugged in beside the screen. A printer is written as `kiosk.receipts.printer` reads it."""

    printer: Annotated[
        str, about("where receipts are printed: usb:VID:PID, network:HOST or file:PATH; empty: none")
    ] = ""
    paper_mm: Annotated[Literal[58, 80], about("the width of the receipt printer's paper")] = 80
    printer_columns: Annotated[
        Columns | None,
        about("letters in its row, by `kiosk print-test`; not set: the profile's, else 42, and 32 on 58 mm"),
    ] = None
    printer_profile: Annotated[
        str, about("which printer it is, as python-escpos calls it, as in TM-T20II; empty: any")
    ] = ""
    code_pages: Annotated[
        CodePages, about("its own numbers of code pages, where letters come out wrong, as in {CP857 = 61}")
    ] = {}
    printer_pictures: Annotated[
        bool, about("prints all but plain letters as pictures, where none of its code pages is right")
    ] = False
    second_display: Annotated[bool, about("whether a second screen shows the order to the shopper")] = False
    scanner: ScannerSettings = ScannerSettings()


class ReceiptSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the shop says on its receipts, beside the order. A text, or one for each language."""

    name: Annotated[Words, about("who sells, as a receipt has to name them; empty: screen.brand")] = ""
    address: Annotated[Words, about("and where")] = ""
    tax_number: Annotated[Words, about("the tax office and number, as a receipt has to have them")] = ""
    returns: Annotated[Words, about("what the shop says about returns")] = ""
    no_fiscal_value: Annotated[bool, about("whether it says that it has no fiscal value")] = True


class StaffSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who may open the staff panel; an entry alone, without a name, is everybody's."""

    pin: Annotated[Pin, about("opens the staff panel, as `kiosk pin` prints it; empty: no PIN does")] = ""
    badge: Annotated[Badge, about("a code that opens it while a PIN has to wait; `kiosk pin` makes it")] = ""
    name: Annotated[StaffName, about("whom the panel greets; it stays in this file")] = ""
    number: Annotated[
        StaffNumber, about("typed in front of the PIN, and beside what they did in the journal")
    ] = 0
    may: Annotated[tuple[Allowed, ...], about("what they may do; all of it where this is left out"), ONCE] = (
        get_args(Allowed)
    )


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of a device."""

    profile: Annotated[
        Profile,
        about("who uses it: kiosk (shoppers alone), cashier (staff, with a rail of steps), demo (a stand)"),
    ] = "kiosk"
    shop: ShopSettings = ShopSettings()
    payment: PaymentSettings = PaymentSettings()
    screen: ScreenSettings = ScreenSettings()
    idle: IdleSettings = IdleSettings()
    phone: PhoneSettings = PhoneSettings()
    card: CardSettings = CardSettings()
    staff: Annotated[
        tuple[StaffSettings, ...],
        about("who may open the staff panel: [staff] with everybody's PIN, or a [[staff]] for each name"),
        Hidden(),
    ] = ()
    devices: DeviceSettings = DeviceSettings()
    receipt: ReceiptSettings = ReceiptSettings()
    details: Annotated[
        Fields, about("the fields of the details step, where the shop's page does not send them")
    ] = {}
    steps: Annotated[
        tuple[StepName, ...],
        about("what is asked between basket and payment, in this order"),
        EXTRAS_ALONE,
        ONCE,
    ] = ("note", "gift_box", "bags", "coupons", "loyalty", "rewards", "campaigns")

    @property
    def steps_there(self) -> tuple[StepName, ...]:
        """The steps without those about a bank card, where typing one in was not approved."""
        about_a_card = () if self.card.allowed or self.profile == "cashier" else ("rewards", "campaigns")
        return tuple(step for step in self.steps if step not in about_a_card)

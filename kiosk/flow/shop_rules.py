"""The settings that the flow goes by."""

import msgspec

from kiosk.flow.codes.product_codes import PATHS


class House(msgspec.Struct, frozen=True):
    """The house rules of one kiosk."""

    shop: str = ""
    guest_email: str = ""
    guest_phone: str = ""
    store: int | None = None
    bags: tuple[str, ...] = ()
    scale_labels: tuple[str, ...] = ()
    barcode_paths: tuple[str, ...] = PATHS
    # Steps that the settings describe, so that the shop need not be asked about them.
    described: frozenset[str] = frozenset()
    payment_hosts: tuple[str, ...] = ()
    plain_http: bool = False
    test_cards_only: bool = False
    sms_again_s: float = 60.0
    poll_s: float = 2.0
    silent_after_s: float = 120.0

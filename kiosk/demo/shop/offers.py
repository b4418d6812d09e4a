"""What may be chosen on the way to an order: deliveries, stores, shipping, payment, agreements."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Offers:
    delivery_options: list[Row]
    retail_stores: list[Row]
    shipping_options: list[Row]
    payment_options: list[Row]
    checkout_providers: list[Row]
    agreements: list[Row]
    extra_field: Row
    gift_wraps: list[Row]
    sample_address: Row
    countries: list[Row]
    cities: list[Row]
    townships: list[Row]
    districts: list[Row]


def read_offers(resources: Path) -> Offers:
    return Offers(**json.loads((resources / "store" / "offers.json").read_text("utf-8")))


def picked(rows: list[Row], pk: int | str | None) -> Row | None:
    """The row with that pk, given as a number or as digits."""
    return next((row for row in rows if str(row["pk"]) == str(pk)), None)

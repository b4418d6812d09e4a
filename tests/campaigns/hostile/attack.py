"""What became of one attack."""

from dataclasses import dataclass, field

from tests.campaigns.hostile.probe import Cost


@dataclass
class Attack:
    """`name` is what was done; `cost` is known where the kiosk was attacked and not its network."""

    name: str
    wrongs: list[str] = field(default_factory=list)
    cost: Cost | None = None

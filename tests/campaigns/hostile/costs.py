"""What the attacks of one kind cost, and the figures made of it."""

from tests.campaigns.campaign import Report
from tests.campaigns.fuzzing.times import Times
from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.probe import Cost

P999_MS, LONGEST_MS, MOST_MB = 50.0, 250.0, 64.0


def fits(cost: Cost) -> bool:
    """Whether no figure is missed by it alone."""
    return cost.standstill_ms <= P999_MS and cost.memory_mb <= MOST_MB


class Costs:
    """Of one kind, by its name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._standstills, self._works = Times(), Times()
        self._most, self._by = 0.0, ""

    def add(self, number: int, attack: Attack) -> None:
        """One more, of the case of that number."""
        if attack.cost is None:
            return
        self._standstills.add(number, attack.cost.standstill_ms)
        self._works.add(number, attack.cost.work_ms)
        if attack.cost.memory_mb > self._most:
            self._most, self._by = attack.cost.memory_mb, f"case {number}, {attack.name}"

    def tell(self, report: Report) -> None:
        """Adds them to the table."""
        if not self._standstills.each:
            return
        self._standstills.tell(report, f"{self._name}: standstill", P999_MS, LONGEST_MS)
        self._works.tell(report, f"{self._name}: of that, own work", P999_MS, LONGEST_MS)
        told, met = f"+{self._most:.1f} MB ({self._by})", self._most <= MOST_MB
        report.tell(f"{self._name}: memory, most", told, f"≤ +{MOST_MB:g} MB", met=met)

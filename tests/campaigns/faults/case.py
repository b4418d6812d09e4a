"""What a case is made of, from its dice alone."""

from dataclasses import dataclass
from enum import Enum
from random import Random

from kiosk.settings.model import Profile
from tests.campaigns.faults.dial import DIAL, OF_TLS
from tests.campaigns.faults.services import SERVICES
from tests.campaigns.proxy.fault import Fault, Reach

PROFILES: tuple[Profile, ...] = ("kiosk", "cashier", "demo")


class Phase(Enum):
    """When the fault is met."""

    SEND = "send"
    LOOK = "lookup"
    LOOK_AGAIN = "lookup's repeat"


@dataclass(frozen=True)
class Case:
    """`lost` is how far the request came that has to be looked up, where the fault is met only then."""

    profile: Profile
    service: str
    phase: Phase
    fault: str
    reach: Reach
    lost: Reach

    @property
    def tls(self) -> bool:
        """Whether it has to be played over https."""
        return self.fault in OF_TLS

    @property
    def sent(self) -> Reach:
        """How far the wish's own request comes."""
        return self.reach if self.phase is Phase.SEND else self.lost

    def __str__(self) -> str:
        where = f"{self.phase.value} ({self.sent.value})"
        return f"{self.profile}, {self.service}, {self.fault} at the {where}"


def case_of(dice: Random) -> Case:
    """One case; half of them are met by the wish's own request."""
    phase = dice.choice((Phase.SEND, Phase.SEND, Phase.LOOK, Phase.LOOK_AGAIN))
    name = dice.choice(tuple(DIAL))
    return Case(
        profile=dice.choice(PROFILES),
        service=dice.choice(tuple(SERVICES)),
        phase=phase,
        fault=name,
        reach=dice.choice(DIAL[name].reaches),
        lost=dice.choice((Reach.NEVER, Reach.HALF, Reach.WHOLE)),
    )


def made(case: Case, dice: Random) -> Fault | None:
    """The case's fault, None where it is one of the connection."""
    kind = DIAL[case.fault]
    return Fault(case.fault, kind.spoil(dice), case.reach) if kind.spoil else None

"""`python -m tests.campaigns.hostile`: 2,000 attacks, a quarter of each kind."""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.hostile.campaign import LONG_FORM, hostile

if __name__ == "__main__":
    sys.exit(command("hostile", hostile, LONG_FORM))

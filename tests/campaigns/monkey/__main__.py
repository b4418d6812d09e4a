"""`python -m tests.campaigns.monkey`: 400 kiosks, 500 events at each."""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.monkey.campaign import LONG_FORM, monkey

if __name__ == "__main__":
    sys.exit(command("monkey", monkey, LONG_FORM))

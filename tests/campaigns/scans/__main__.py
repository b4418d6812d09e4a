"""`python -m tests.campaigns.scans`."""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.scans.campaign import campaign

sys.exit(command("scans", campaign, 100_000))

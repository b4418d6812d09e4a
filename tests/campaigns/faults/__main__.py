"""python -m tests.campaigns.faults"""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.faults.campaign import campaign

sys.exit(command("faults", campaign, 5000))

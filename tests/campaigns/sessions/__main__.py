"""`python -m tests.campaigns.sessions`: 5,000 random sessions with faults."""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.sessions.play import campaign

if __name__ == "__main__":
    sys.exit(command("sessions", campaign, 5000))

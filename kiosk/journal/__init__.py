"""What was sent to the shop and how it ended, on disk: nothing that anybody typed, no address, no cookie."""

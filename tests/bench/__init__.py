"""What the kiosk costs: time to the first frame, memory, taps, answers, requests."""

"""What a shop has and how it answers, without buying anything: `kiosk probe`."""

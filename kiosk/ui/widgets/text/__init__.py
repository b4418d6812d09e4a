"""Words on the screen: labels, hints, text areas."""

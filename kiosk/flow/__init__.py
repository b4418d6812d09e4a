"""What answers mean for a shopper: pure values and functions."""

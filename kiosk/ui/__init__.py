"""What a shopper sees and touches."""

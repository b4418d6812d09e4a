"""What a shopper's hands cannot do at the window, whatever widget lies under them."""

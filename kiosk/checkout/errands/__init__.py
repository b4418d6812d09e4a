"""What a tap sets off: each errand is a short conversation with the shop over the desk."""

"""One file for each page of the API; `table` lists them."""

"""A made-up regional web with its truth known, served on loopback: for the first run, the tests, and load. Imports no other room."""

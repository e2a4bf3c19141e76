"""The occasion of an exchange: its words, how far they reach, whose it is, and its normal form."""

"""The sides of an exchange: sender and recipient, host and guest, envoys, and those who stand beside them."""

"""What the headline tells of an exchange, and whom it names."""

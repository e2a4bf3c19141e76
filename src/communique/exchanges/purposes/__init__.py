"""What an exchange is for: what its words name, what is done in it, what two consult about."""

"""The place of an exchange: what its own clause names, what is told around it, where a visit goes."""

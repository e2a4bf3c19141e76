"""The day of an exchange: in its words, in what is told around it, in the headline, over the release."""

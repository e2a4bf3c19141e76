"""Ways of telling an exchange that one clause alone does not show: lists, later sentences, words of welcome."""

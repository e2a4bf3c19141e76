"""The words and tables that the program works from, as files an expert can read and extend without Python."""

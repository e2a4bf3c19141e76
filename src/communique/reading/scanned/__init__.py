"""Texts that were scanned: what was misread is mended in a copy, and every place leads back to the text as stored.

1. page.py       page numbers in the middle of a sentence, and stray signs between words;
2. cut.py        words cut by a blank or a sign ("Govern ment", "ca. rdinal");
3. days.py       days and years whose digits were misread ("l5th", "196i");
4. letters.py    words with a letter misread, added or lost ("Frime", "M11ajesty");
5. together.py   words run together ("PrimeMinister", "withsenior").

Only a text whose lines break off in the middle of a sentence is looked at, and in it only words that are not English.
"""

from communique.reading.scanned.back import moved_back
from communique.reading.scanned.edits import Mended
from communique.reading.scanned.mend import mend
from communique.reading.scanned.words import ScannedWords, load_scanned_words

__all__ = ["Mended", "ScannedWords", "load_scanned_words", "mend", "moved_back"]

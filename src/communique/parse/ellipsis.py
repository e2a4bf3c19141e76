"""Sentences without their subject, as posts and notes have them, made whole: "Spoke with Brown" → "I spoke with Brown".

Who posts is the one who speaks. Only the parser sees the added words: they stand for the stretch that they replace.
"""

import re

#: What is put in for an infinitive that is called a pleasure: it was done.
_DONE = {
    "meet": "met", "see": "met", "host": "hosted", "welcome": "welcomed", "receive": "received", "speak": "spoke",
    "talk": "talked", "connect": "spoke", "catch up": "spoke", "join": "joined", "visit": "visited",
    "sit down": "sat down", "have": "hosted", "engage": "met",
}  # fmt: skip
_GLAD = (
    "honou?red|pleased|glad|happy|delighted|proud|privileged|thrilled|great|good|nice|wonderful|fantastic|pleasure|"
    "honou?r|privilege"
)
_PLEASED = rf"(?:It (?:was|is) )?(?:always )?(?:an? )?(?:{_GLAD})"
_ADJECTIVES = (
    "great|good|productive|excellent|important|constructive|timely|fruitful|substantive|wonderful|useful|insightful|"
    "warm|valuable"
)
_ADJECTIVE = rf"(?i:(?:(?:very|another|really) )?(?:{_ADJECTIVES}))"
_TALK = (
    r"(?:(?:phone|bilateral|virtual|video) )?(?:meeting|call|conversation|discussions?|talks?|exchange|chat)"
)
_WHEN = r"(?:today|yesterday|earlier|this|with|just)"
#: A verb of its own behind what was had, in the same breath: "Fruitful talks with Brown [were] held".
_VERB = re.compile(
    r"(?:[^.!?;,]|\.(?=[A-Z]|,|\s[a-z]))*\s"
    r"(?:was|were|is|are|has|have|took|takes?|focused|covered|ended|began|lasted|continued?)\b"
)
_WISH = r"(?:Happy (?:[A-Z][\w’']+ ){1,3}?(?:Day|Year|Festival)|Congratulations|Condolences|Congrats)"
#: A sentence begins here: no small letter, digit or comma stands before.
_OPENS = r"(?<![a-z,;:0-9’'] )(?<![\w.@-])"
ELLIPSIS = (
    rf"(?P<mute>{_OPENS}(?:Spoke|Met|Talked|Sat down|Hosted|Welcomed|Visited)\b(?=\s+[\w@]))"
    rf"|(?P<pleased>{_OPENS}(?i:{_PLEASED}) to (?P<act>{'|'.join(_DONE)})\b)"
    rf"|(?P<talked>{_OPENS}{_ADJECTIVE}(?=\s+{_TALK}\s+{_WHEN}\b))"
    rf"|(?P<mine>{_OPENS}{_WISH}(?=\s+to\s))"
)


def whole(found: re.Match[str]) -> str | None:
    """Return the words with their subject that a match of ``ELLIPSIS`` stands for, or ``None``."""
    if found["mute"]:
        return f"I {found['mute'].lower()}"
    if found["pleased"]:
        return f"I {_DONE[found['act']]}"
    if found["talked"]:
        alone = _VERB.match(found.string, found.end()) is None
        return f"I had a {found['talked'].lower()}" if alone else found["talked"]
    if found["mine"]:
        return "My condolences" if found["mine"] == "Condolences" else _wish(found["mine"])
    return None


def _wish(words: str) -> str:
    return "My greetings" if words.startswith("Happy") else "My congratulations"

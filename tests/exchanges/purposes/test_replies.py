"""A message that thanks for another answers it."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read


@pytest.mark.parametrize(
    ("words", "purposes"),
    [
        ("I am deeply grateful for your message.", ("reply", "thanks")),
        ("I thank you for your warm congratulations.", ("reply", "thanks")),
        ("I thank you for the ships.", ("thanks",)),
        ("I am grateful that the rain has come.", ()),
    ],
)
def test_who_thanks_for_words_answers_them(words: str, purposes: tuple[str, ...], reader: Reader) -> None:
    """Thanks for anything else are no reply, and who is only glad of something thanks nobody."""
    text = (
        "The Prime Minister has received the following message from the President of Kenya, Mr. Ochieng:-\n"
        f"Dear Mr. Prime Minister,\n{words} Sincerely yours,\nDaniel Ochieng"
    )
    (message,) = read(
        Case("", "Prime Minister of Australia", "MESSAGE FROM MR. OCHIENG", text, []), reader
    ).exchanges
    assert message.purpose == purposes

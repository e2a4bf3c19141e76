"""Bytes to text, and what is no text."""

import codecs

import pytest

from communique.errors import UnreadableReport
from communique.reading.decode import decode

WORDS = "The envoy’s talks in Tromsø ended.\r\nThey were\u00a0long."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_the_text_is_as_published_without_its_byte_order_mark(data: bytes, encoding: str) -> None:
    """Line ends and odd spaces stay; nothing needs to be said of it."""
    assert decode(data) == (WORDS, encoding, ())


def test_a_text_is_left_alone() -> None:
    """What a row of a table holds is text already, whatever it begins with."""
    assert decode("\ufeff" + WORDS) == ("\ufeff" + WORDS, None, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_zeros(encoding: str) -> None:
    """A note says so."""
    decoded = decode(WORDS.encode(encoding))
    assert (decoded.text, decoded.encoding) == (WORDS, encoding)
    assert "every second byte is zero" in decoded.notes[0]


def test_what_is_not_utf_8_is_taken_for_windows_1252_with_a_note() -> None:
    """Older pages of western Europe are in it."""
    decoded = decode(WORDS.encode("windows-1252"))
    assert (decoded.text, decoded.encoding) == (WORDS, "windows-1252")
    assert "read as windows-1252" in decoded.notes[0]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="koi8-r">', "koi8-r"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "cp1251"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859-5"),
    ],
)
def test_a_page_may_name_its_encoding(head: str, encoding: str) -> None:
    """It is believed where the bytes are not UTF-8."""
    page = head + "<p>Посол прибыл.</p>"
    assert decode(page.encode(encoding), page=True).text == page


@pytest.mark.parametrize(
    "name", ["nonsense", "hex", "unicode_escape", "utf-16", "idna", "undefined", "x" * 99]
)
def test_a_page_that_names_nonsense_is_read_all_the_same(name: str) -> None:
    """Only the encodings of written languages are looked up."""
    page = f'<meta charset="{name}"><p>Tromsø</p>'
    assert decode(page.encode("windows-1252"), page=True).text == page


def test_a_page_in_latin_1_means_windows_1252() -> None:
    """So do browsers read it: its curly marks come out as such."""
    page = '<meta charset="iso-8859-1"><p>the envoy’s “talks”</p>'
    assert decode(page.encode("windows-1252"), page=True).text == page


def test_a_cut_letter_does_not_make_utf_8_into_something_else() -> None:
    """A file may have been cut in the middle of a letter."""
    decoded = decode(("Tromsø, Ærø, Århus: " + WORDS).encode() + b"\xc3")
    assert decoded.text.endswith("long.\ufffd")
    assert decoded.encoding == "utf-8"
    assert "1" in decoded.notes[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"PK\x03\x04...", "a Word or zip file"),
        (b"\x89PNG\r\n", "an image"),
        (b"\x1f\x8b\x08", "a gzip file"),
        (b"{\\rtf1 words}", "an RTF file"),
        (bytes(range(32)) * 20, "binary"),
        (b"\0" * 500, "binary"),
        ("Посол прибыл в Осло".encode("koi8-r"), "encoding of this text is unknown"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    """The message says what it is, and what to do."""
    with pytest.raises(UnreadableReport, match=said) as caught:
        decode(data)
    assert "save it as" in str(caught.value)


def test_half_a_surrogate_pair_keeps_its_place() -> None:
    """It cannot be written in any encoding; U+FFFD stands for it, so that every offset stays."""
    decoded = decode("The \ud83d envoy")
    assert decoded.text == "The \ufffd envoy"
    assert "U+FFFD: 1" in decoded.notes[0]


def test_a_stray_control_character_is_no_harm() -> None:
    """A binary file is full of them."""
    assert (
        decode("The envoy arrived in the capital of Norland on Monday evening.\x00 ").text.count("\x00") == 1
    )

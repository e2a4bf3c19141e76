"""Odd readouts for Hypothesis, from templates of our own making. All names are invented."""

from hypothesis import strategies as st

from communique import RawReport

PEOPLE = (
    "Halvar Lund",
    "Mira Sol",
    "Li Enmei",
    "Ri Song Chol",
    "João d'Ávila",
    "Van der Meer",
    "LUND",
    "U Thein",
)
TITLES = (
    "President ",
    "Prime Minister ",
    "General Secretary of the Workers' Party of Sundria ",
    "Foreign Minister ",
    "",
)
STATES = ("Norland", "the Republic of Sundria", "France", "the DPRK", "China")
DATES = ("on Monday", "on March 22nd", "Thursday", "today", "on 5 May 2021", "")
MASTHEADS = (
    "",
    "Leaders exchange messages\n2021-03-23 16:12\n\n",
    " date 2021-01-12\n\n",
    "Title that never ends in a stop\n",
    "Pyongyang, October 6 (KCNA) -- ",
    "BEIJING, Jan. 11 (Xinhua) -- ",
    "\ufeff",
)
HEADLINES = (
    None,
    "Greetings on the 20th anniversary of the founding of Norland",
    "Birthday congratulations to Mira Sol",
    "Joint Statement of Halvar Lund and Mira Sol on the Third Summit of the Isles",
    "Condolences over the floods in Sundria",
    " - : on ",
)
EVENTS = (
    "{title}{who} {when} sent a message of congratulations to {other} of {state} on its anniversary.",
    "{who} met {title}{other} in the capital of {state} {when}.",
    "{other} conveyed an oral message from {title}{who} to the President of {state}.",
    "{title}{who} spoke by telephone with {other}, who thanked {state} for its help.",
    "A telegram of condolence to {other} was handed over by the ambassador of {state}.",
    "{who} will visit {state} {when} at the invitation of {other}.",
    "The harbour of {state} was closed {when}.",
)
SAYINGS = (
    "{who} said that {state} stands ready to work with {other}.",
    'He added: "We shall keep the harbours open.',
    "“The ties are firm,” {who} stressed, “and {state} will keep them so.”",
    "Noting that times are hard, {other} called for calm.",
    '«Peace», {who} said; "peace", said {other}.',
    "The message reads:\n\n{title}{other},\n\nI congratulate you.\n\n{who}",
)
BLANKS = ("\n\n", "\n", "\r\n\r\n", "  \n \t\n", "\u3000\n\n", "\u00a0", "\n\n\n\n", "\u2028")


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence of a readout."""
    template = draw(st.sampled_from(EVENTS + SAYINGS))
    return template.format(
        title=draw(st.sampled_from(TITLES)),
        who=draw(st.sampled_from(PEOPLE)),
        other=draw(st.sampled_from(PEOPLE)),
        state=draw(st.sampled_from(STATES)),
        when=draw(st.sampled_from(DATES)),
    )


#: What is no sentence at all: letters, marks and blanks of any script.
noise = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)


@st.composite
def readouts(draw: st.DrawFn) -> str:
    """Draw the text of a readout: with or without masthead, quotations left open, odd white space."""
    parts = draw(st.lists(st.one_of(sentences(), sentences(), sentences(), noise), min_size=1, max_size=7))
    blank = draw(st.sampled_from(BLANKS))
    text = draw(st.sampled_from(MASTHEADS)) + blank.join(parts)
    return text if draw(st.integers(0, 9)) else text * 2  # now and then the same report twice in one


@st.composite
def raw_reports(draw: st.DrawFn) -> RawReport:
    """Draw a report as a source gives it, with or without what the source says of it."""
    text = draw(readouts())
    return RawReport(
        source=draw(st.sampled_from(("a.txt", "row 7", "répertoire/lettre.txt"))),
        data=draw(
            st.sampled_from(
                (text, text.encode("utf-8"), text.encode("utf-16"), text.encode("cp1252", "replace"))
            )
        ),
        media_type=draw(st.sampled_from(("text/plain", "text/plain", "text/markdown", "text/html"))),
        title=draw(st.sampled_from(HEADLINES)),
        published=draw(st.sampled_from((None, "2021-03-23", "no date"))),
        language=draw(st.sampled_from((None, "en"))),
    )


#: Reports that are nothing but bytes.
garbage = st.builds(RawReport, source=st.just("garbage"), data=st.binary(max_size=200))

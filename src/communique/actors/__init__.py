"""Actors: who is named in a report, found in the published text by word lists and a small grammar.

1. tokens.py     cuts the text into words;
2. scan.py       finds the phrases, with people.py, titles.py, shared.py, gatherings.py, bodies.py, countries.py;
3. cast.py       joins the phrases that name one actor, with same_name.py, offices.py and body_names.py;
4. publisher.py  adds the office that publishes the report; author.py says who speaks in the first person.

It comes before the parse, which then sees one short name in place of each phrase.
"""

from communique.actors.author import author_of
from communique.actors.find import find_actors
from communique.actors.publisher import with_publisher
from communique.actors.words import ActorWords, load_actor_words

__all__ = ["ActorWords", "author_of", "find_actors", "load_actor_words", "with_publisher"]

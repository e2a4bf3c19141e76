"""What writes the generated parts of README and docs.

commands.py  docs/reference/cli.md, from the commands
fields.py    docs/reference/fields.md, from the records
surface.py   docs/reference/python.md, from what ``communique`` exports
tables.py    docs/reference/tables.md, from the tables and filters of the ledger
examples.py  what the commands and programs on the pages print
picture.py   docs/images/card.svg
docstrings.py  what all of them read docstrings with
"""

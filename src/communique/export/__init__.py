"""Leaving: the rows of a ledger in the formats of others.

1. columns.py   the columns of each table, once for all formats;
2. parquet.py   columnar files, with the extra ``parquet``.
"""

"""Workbooks and other tables in and out: guarded, read, checked, compared, written."""

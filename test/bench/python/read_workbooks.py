"""One Python reader in a process of its own: python3 read_workbooks.py NAME FOLDER.

Speaks as src/reader.ts does: one line of JSON, then waits for the end of its input. A missing library
ends it with an ImportError, which the benchmark reports as absent.
"""

import json
import os
import sys
import time
from datetime import datetime

DAY_ZERO = datetime(1899, 12, 30)


def count(tally, value):
    """Counts a value as openpyxl and pandas give it; nothing and NaN count as no cell."""
    if value is None or value != value or value == "":
        return
    tally["cells"] += 1
    if isinstance(value, str):
        tally["characters"] += len(value)
    elif isinstance(value, bool):
        pass
    elif isinstance(value, (int, float)):
        tally["sum"] += value
    elif isinstance(value, datetime):
        tally["sum"] += (value - DAY_ZERO).total_seconds() / 86400


def with_openpyxl(read_only):
    from openpyxl import load_workbook

    def read(file, tally):
        book = load_workbook(file, read_only=read_only, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                for value in row:
                    count(tally, value)
        book.close()

    return read


def with_pandas():
    import pandas

    def read(file, tally):
        for frame in pandas.read_excel(file, sheet_name=None, header=None).values():
            for row in frame.itertuples(index=False, name=None):
                for value in row:
                    count(tally, value)

    return read


def version(name):
    module = __import__("pandas" if name == "pandas" else "openpyxl")
    return module.__version__


def timed(read, files):
    tally = {"cells": 0, "sum": 0, "characters": 0}
    wall = time.perf_counter()
    cpu = time.process_time()
    for file in files:
        read(file, tally)
    cpu = (time.process_time() - cpu) * 1000
    return {"cpu": cpu, "wall": (time.perf_counter() - wall) * 1000}, tally


def main():
    name, folder = sys.argv[1:3]
    if folder == "--version":
        print(version(name))
        return
    read = with_pandas() if name == "pandas" else with_openpyxl(name == "openpyxl-read-only")
    files = [os.path.join(folder, file) for file in sorted(os.listdir(folder)) if file.endswith(".xlsx")]
    # One pass: Python compiles nothing as it goes, so that a second is no quicker than the first.
    took, tally = timed(read, files)
    tally["sum"] = float(tally["sum"])
    print(json.dumps({"first": took, "warm": [took], "tally": tally}), flush=True)
    sys.stdin.read()


main()

#!/usr/bin/env python3
"""Times importing a CSV into a project and opening that project, beside DuckDB loading the same CSV, in the same run.

    tests/bench/files.py PROGRAM EVENTS.csv [--python PYTHON] [--rounds 5] [--json]

PROGRAM is the release binary, PYTHON an interpreter with DuckDB. With --json the same events are written as JSON lines
first, and those are read. Rounds alternate; medians are printed. Ours are whole
processes, start and exit included. DuckDB's clock runs from opening its file to closing it, which is when the file is
whole as ours is; its CREATE TABLE alone is printed too. The start of Python is not counted.
"""

import argparse
import csv
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DUCKDB = """
import sys, time, duckdb
start = time.perf_counter()
con = duckdb.connect(sys.argv[2])
create = time.perf_counter()
read = "read_json" if sys.argv[1].endswith("l") else "read_csv"
con.execute(f"CREATE TABLE raw AS SELECT * FROM {read}('{sys.argv[1]}')")
created = time.perf_counter()
con.close()
print(time.perf_counter() - start, created - create)
"""


def timed(*command):
    """Wall seconds, CPU seconds and most memory in MB of a whole process."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command} failed")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def as_json_lines(events, folder):
    """The rows of a CSV as JSON lines: only the fields that say something, money as a number."""
    path = os.path.join(folder, "events.jsonl")
    with open(events, newline="") as rows, open(path, "w") as out:
        for row in csv.DictReader(rows):
            said = {name: text for name, text in row.items() if text}
            if "value" in said:
                said["value"] = float(said["value"])
            out.write(json.dumps(said, separators=(",", ":")) + "\n")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("events", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    imports, opens, loads = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        events = as_json_lines(args.events, folder) if args.json else str(args.events)
        megabytes = os.path.getsize(events) / 1e6
        for i in range(args.rounds):
            project = os.path.join(folder, f"{i}.desire")
            imports.append(timed(args.program, "import", project, events))
            opens.append(timed(args.program, "info", project))
            duck = [args.python, "-c", DUCKDB, events, os.path.join(folder, f"{i}.db")]
            loads.append([float(t) for t in subprocess.run(duck, check=True, capture_output=True, text=True).stdout.splitlines()[-1].split()])
            size = os.path.getsize(project)
    def median(runs, which):
        return statistics.median(run[which] for run in runs)

    ours, reopened = median(imports, 0), median(opens, 0)
    whole, table = median(loads, 0), median(loads, 1)
    print(f"import, whole process   {ours:.3f} s wall, {median(imports, 1):.3f} s CPU, {median(imports, 2):.0f} MB of memory, project {size / 1e6:.1f} MB")
    print(f"                        {megabytes:.0f} MB of text: {megabytes / median(imports, 1):.0f} MB per second of CPU")
    print(f"DuckDB, open to close   {whole:.3f} s wall  ->  {whole / ours:.2f} x")
    print(f"DuckDB, CREATE TABLE    {table:.3f} s wall  ->  {table / ours:.2f} x")
    print(f"open (info), process    {reopened:.3f} s wall, {median(opens, 1):.3f} s CPU  ->  import / open {ours / reopened:.1f} x")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times importing a CSV into a project and opening that project, beside DuckDB loading the same CSV, in the same run.

    tests/bench/files.py PROGRAM EVENTS.csv [--python PYTHON] [--rounds 5]

PROGRAM is the release binary, PYTHON an interpreter with DuckDB. Rounds alternate; medians are printed. Ours are whole
processes, start and exit included; DuckDB's clock runs around its CREATE TABLE alone, which favours DuckDB.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DUCKDB = """
import sys, time, duckdb
con = duckdb.connect(sys.argv[2])
start = time.perf_counter()
con.execute(f"CREATE TABLE raw AS SELECT * FROM read_csv('{sys.argv[1]}')")
print(time.perf_counter() - start)
"""


def timed(*command):
    """Wall seconds and CPU seconds of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("events", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    imports, opens, loads = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for i in range(args.rounds):
            project = os.path.join(folder, f"{i}.desire")
            imports.append(timed(args.program, "import", project, args.events))
            opens.append(timed(args.program, "info", project))
            duck = [args.python, "-c", DUCKDB, str(args.events), os.path.join(folder, f"{i}.db")]
            loads.append(float(subprocess.run(duck, check=True, capture_output=True, text=True).stdout))
            size = os.path.getsize(project)
    wall = lambda runs: statistics.median(w for w, _ in runs)
    cpu = lambda runs: statistics.median(c for _, c in runs)
    duck = statistics.median(loads)
    print(f"import, whole process   {wall(imports):.3f} s wall, {cpu(imports):.3f} s CPU, project {size / 1e6:.1f} MB")
    print(f"DuckDB load alone       {duck:.3f} s wall  ->  {duck / wall(imports):.2f} x")
    print(f"open (info), process    {wall(opens):.3f} s wall, {cpu(opens):.3f} s CPU  ->  import / open {wall(imports) / wall(opens):.1f} x")


if __name__ == "__main__":
    main()

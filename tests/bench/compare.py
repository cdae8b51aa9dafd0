#!/usr/bin/env python3
"""Runs our benchmark and other programs' scripts on the same data in the same run, and prints how many times faster we are.

    tests/bench/compare.py PEERS [--python PYTHON] [--peers duckdb,polars] [--rounds 1] [--binary BENCH]

PEERS is a folder with bench_duckdb.py, bench_polars.py …, common.py and data/events_1m.csv (see README.md here). PYTHON is
an interpreter that has the peers installed. Rounds of us and them alternate, and the best median of each counts: a busy
machine slows both.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Our benchmark -> the peers' operation.
OPERATIONS = {
    "b_sessionise": "b_sessionise",
    "c_transitions": "c_transitions",
    "d_flow": "d_flow",
    "flow_of_stages": "d_flow",
    "flow_of_touchpoints": "d_flow",
    "g_features": "g_features",
    "i_variants": "i_variants",
    "l_segment": "l_segment",
}
UNITS = {"ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1.0}
ROOT = Path(__file__).resolve().parents[2]


def bench_binary():
    """Builds the benchmark once and returns its path, so that building is not part of a round."""
    command = ["cargo", "bench", "--bench", "engine", "--no-run", "--message-format=json"]
    lines = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines if line.startswith("{")]
    return next(b["executable"] for b in built if b.get("executable") and b["target"]["name"] == "engine")


def ours(binary, data):
    """Median seconds of each of our benchmarks."""
    command = [binary, "--bench", "--sample-count", "30"]
    environment = dict(os.environ, DESIRE_PATH_BENCH_DATA=str(data))
    text = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    medians = {}
    for line in text.splitlines():
        name = re.match(r"[├╰]─ (\w+)", line)
        cells = line.split("│")
        # a benchmark with several cases has no time of its own
        if name and len(cells) > 2 and cells[2].strip():
            number, unit = cells[2].split()
            medians[name[1]] = float(number) * UNITS[unit]
    if not medians:
        sys.exit("the benchmark printed no times: is events_1m.csv in the data folder?")
    return medians


def theirs(folder, python, peer):
    """Median seconds of each operation of a peer."""
    wanted = ",".join(sorted(set(OPERATIONS.values())))
    environment = dict(os.environ, OPS=wanted, RUN="compare", REPS="5")
    command = [python, f"bench_{peer}.py", "1m"]
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    result = json.loads((folder / "results/compare" / f"{peer}_1m.json").read_text())
    return {op: r["median"] for op, r in result["ops"].items() if "median" in r}


def best(rounds):
    return {name: min(r[name] for r in rounds if name in r) for name in rounds[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=os.environ.get("DESIRE_PATH_PEERS"))
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--peers", default="duckdb")
    parser.add_argument("--binary", help="an engine benchmark that is already built")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    if options.folder is None:
        parser.error("name the peers' folder, or set DESIRE_PATH_PEERS")
    peers = options.peers.split(",")
    data = Path(options.folder).resolve() / "data"
    binary = options.binary or bench_binary()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        for script in Path(options.folder).glob("*.py"):
            shutil.copy(script, scratch)
        (scratch / "data").mkdir()
        for csv in data.glob("events_1m.csv*"):
            (scratch / "data" / csv.name).symlink_to(csv)
        mine, other = [], {peer: [] for peer in peers}
        for _ in range(options.rounds):
            mine.append(ours(binary, data))
            for peer in peers:
                other[peer].append(theirs(scratch, options.python, peer))
    mine = best(mine)
    print(f"{'1 M events, ms':<22}{'desire-path':>12}" + "".join(f"{peer:>12}{'ratio':>9}" for peer in peers))
    for name, operation in OPERATIONS.items():
        row = f"{name:<22}{mine[name] * 1e3:>12.2f}"
        for peer in peers:
            seconds = best(other[peer]).get(operation)
            row += f"{seconds * 1e3:>12.1f}{seconds / mine[name]:>8.0f}×" if seconds else f"{'–':>12}{'–':>9}"
        print(row)


if __name__ == "__main__":
    main()

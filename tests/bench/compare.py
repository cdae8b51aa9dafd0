#!/usr/bin/env python3
"""Runs our benchmark and other programs' scripts on the same data in the same run, and prints how many times faster we are.

    tests/bench/compare.py PEERS [--size 1m] [--python PYTHON] [--peers polars,duckdb] [--rounds 1] [--binary BENCH]
    tests/bench/compare.py PEERS --size 100k,1m,10m --peers ""

PEERS is a folder with bench_duckdb.py, bench_polars.py …, common.py and data/events_1m.csv (see README.md here). PYTHON is
an interpreter that has the peers installed. Rounds of us and them alternate, and the best median of each counts: a busy
machine slows both. With several sizes a last table says how costs grow: nanoseconds per event at each.
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

# Our benchmark -> the peers' operations that answer the same, of which a peer's fastest counts, and how many times faster
# than the best peer we are to be.
OPERATIONS = {
    "b_sessionise": (["b_sessionise"], None),
    "c_transitions": (["c_transitions", "c_trans_numpy", "c_trans_stream", "c_trans_arrays"], 6),
    "d_flow": (["d_flow"], 20),
    "flow_of_stages": (["d_flow"], None),
    "flow_of_touchpoints": (["d_flow"], None),
    "e_funnel_ordered": (["e_funnel_ord"], 10),
    "e_funnel_any_order": (["e_funnel_any"], 10),
    "f_cohorts": (["f_cohorts"], 9),
    "g_features": (["g_features"], 25),
    "i_variants": (["i_variants"], 8),
    "l_segment": (["l_segment"], 15),
}
# Benchmarks that no peer has, and how many milliseconds they may take with ten million events.
OWN = {
    "slider (a fifth)": 16,
    "slider (nearly all)": 100,
    "drivers_of_revenue": 300,
    "layout_of_600_ribbons (Given)": 2,
    "layout_of_600_ribbons (FewerCrossings)": None,
}
EVENTS = {"100k": 1e5, "1m": 1e6, "10m": 1e7}
UNITS = {"ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1.0}
ROOT = Path(__file__).resolve().parents[2]


def bench_binary():
    """Builds the benchmark once and returns its path, so that building is not part of a round."""
    command = ["cargo", "bench", "--bench", "engine", "--no-run", "--message-format=json"]
    lines = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines if line.startswith("{")]
    return next(b["executable"] for b in built if b.get("executable") and b["target"]["name"] == "engine")


def medians(text):
    """Seconds by benchmark, those with several cases as "name (case)", from what the benchmark prints."""
    found, names = {}, []
    for line in text.splitlines():
        cells = line.split("│")
        name = re.match(r"((?:│  |   )*)[├╰]─ (.+?)(?:  |$)", line)
        if not name:
            continue
        # the cells of branches stand before the name
        depth = len(name[1]) // 3
        cells = line[len(name[1]) :].split("│")
        names = names[:depth] + [name[2].strip()]
        if len(cells) > 2 and cells[2].strip():
            number, unit = cells[2].split()
            is_case = len(names) > 1 and names[0] != "drawings" or len(names) > 2
            found[f"{names[-2]} ({names[-1]})" if is_case else names[-1]] = float(number) * UNITS[unit]
    return found


def ours(binary, data, size):
    """Median seconds of each of our benchmarks."""
    samples = "11" if size == "10m" else "30"
    wanted = [name.split(" (")[0] for name in [*OPERATIONS, *OWN]]
    command = [binary, "--bench", "--sample-count", samples, *sorted(set(wanted))]
    environment = dict(os.environ, DESIRE_PATH_BENCH_DATA=str(data), DESIRE_PATH_BENCH_SIZE=size)
    found = medians(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout)
    if not found:
        sys.exit(f"the benchmark printed no times: is events_{size}.csv in the data folder?")
    return found


def theirs(folder, python, peer, size):
    """Median seconds of each operation of a peer."""
    wanted = ",".join(sorted({name for names, _ in OPERATIONS.values() for name in names}))
    environment = dict(os.environ, OPS=wanted, RUN="compare")
    environment.setdefault("REPS", "3" if size == "10m" else "5")
    environment.setdefault("BUDGET", "10")
    command = [python, f"bench_{peer}.py", size]
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    result = json.loads((folder / "results/compare" / f"{peer}_{size}.json").read_text())
    times = {op: r["median"] for op, r in result["ops"].items() if "median" in r}
    fastest = {name: [times[op] for op in names if op in times] for name, (names, _) in OPERATIONS.items()}
    return {name: min(found) for name, found in fastest.items() if found}


def best(rounds):
    """The shortest time of each operation."""
    names = {name for r in rounds for name in r}
    return {name: min(r[name] for r in rounds if name in r) for name in names}


def measure(options, binary, scratch, size):
    """Our times, and those of each peer, of alternating rounds."""
    peers = [peer for peer in options.peers.split(",") if peer]
    mine, other = [], {peer: [] for peer in peers}
    for _ in range(options.rounds):
        mine.append(ours(binary, scratch / "data", size))
        for peer in peers:
            other[peer].append(theirs(scratch, options.python, peer, size))
    return best(mine), {peer: best(rounds) for peer, rounds in other.items()}


def print_ratios(size, mine, other):
    """One line per operation: our time, each peer's, and how many times the best peer's time ours fits into."""
    print(f"{size + ' events, ms':<40}{'desire-path':>12}" + "".join(f"{peer:>10}" for peer in other), end="")
    print(f"{'best peer':>16}{'target':>9}" if other else "")
    for name, (_, target) in OPERATIONS.items():
        row = f"{name:<40}{mine[name] * 1e3:>12.2f}"
        times = {peer: found[name] for peer, found in other.items() if name in found}
        row += "".join(f"{times[peer] * 1e3:>10.1f}" if peer in times else f"{'–':>10}" for peer in other)
        if times:
            peer = min(times, key=times.get)
            row += f"{peer:>9}{times[peer] / mine[name]:>6.1f}×" + (f"{target:>8}×" if target else "")
        print(row)
    for name, target in OWN.items():
        limit = f"   (at most {target} ms at 10m)" if target else ""
        print(f"{name:<40}{mine[name] * 1e3:>12.2f}{limit}" if name in mine else f"{name:<40}{'–':>12}")
    print()


def print_growth(by_size):
    """Nanoseconds per event at each size: equal numbers are linear growth."""
    print(f"{'ns per event':<40}" + "".join(f"{size:>10}" for size in by_size))
    for name in [*OPERATIONS, *OWN]:
        if all(name in mine for mine in by_size.values()) and not name.startswith("layout"):
            cells = (f"{mine[name] * 1e9 / EVENTS[size]:>10.2f}" for size, mine in by_size.items())
            print(f"{name:<40}" + "".join(cells))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=os.environ.get("DESIRE_PATH_PEERS"))
    parser.add_argument("--size", default=os.environ.get("DESIRE_PATH_BENCH_SIZE", "1m"))
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--peers", default="polars,duckdb,pandas,chdb")
    parser.add_argument("--binary", help="an engine benchmark that is already built")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    if options.folder is None:
        parser.error("name the peers' folder, or set DESIRE_PATH_PEERS")
    sizes = options.size.split(",")
    if unknown := [size for size in sizes if size not in EVENTS]:
        parser.error(f"sizes are {', '.join(EVENTS)}, not {', '.join(unknown)}")
    data = Path(options.folder).resolve() / "data"
    binary = options.binary or bench_binary()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        for script in Path(options.folder).glob("*.py"):
            shutil.copy(script, scratch)
        (scratch / "data").mkdir()
        for csv in data.glob("events_*.csv*"):
            (scratch / "data" / csv.name).symlink_to(csv)
        by_size = {}
        for size in sizes:
            by_size[size], other = measure(options, binary, scratch, size)
            print_ratios(size, by_size[size], other)
        if len(sizes) > 1:
            print_growth(by_size)


if __name__ == "__main__":
    main()

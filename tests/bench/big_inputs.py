#!/usr/bin/env python3
"""Imports inputs that are large in one way each, and tells how time and memory grow with them.

    tests/bench/big_inputs.py PROGRAM [--scale 1.0] [--only WORD] [--seconds 120]

PROGRAM is the release binary. Each input is made in half and in whole size; what is read should take twice as long for twice
as much, within 400 MB, and what is refused should be refused at once. One line per input: outcome, seconds of CPU and megabytes
of memory of both sizes, and how often longer the whole took.
"""

import argparse
import gzip
import io
import multiprocessing
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

HEADER = "customer_id,timestamp,event,page,value\n"


def row(i, page="/p"):
    return f"c{i % 5000},2026-01-{i % 28 + 1:02}T{i // 28 % 24:02}:{i // 672 % 60:02}:{i % 60:02}Z,page_view,{page}{i % 50},\n"


def table(i, rows=20):
    return HEADER + "".join(row(i * rows + j) for j in range(rows))


def zip_of(names, text):
    def make(path, n):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for i in range(n):
                archive.writestr(names.format(i=i), text(i))
    return make


def tar_of(mode):
    def make(path, n):
        with tarfile.open(path, mode) as archive:
            for i in range(n):
                data = table(i).encode()
                info = tarfile.TarInfo(f"t{i}.csv")
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
    return make


def zip_in_zip(path, n):
    inner = io.BytesIO()
    zip_of("t{i}.csv", table)(inner, n)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())


def json_line(i):
    return '{"customer_id":"c%d","timestamp":"2026-01-05T%02d:00:00Z","event":"page_view"}\n' % (i, i % 24)


def columns(path, n):
    with open(path, "w") as out:
        out.write("customer_id,timestamp,event" + "".join(f",column {i}" for i in range(n)) + "\n")
        for i in range(5):
            out.write(f"c{i},2026-01-05T10:00:0{i}Z,page_view" + ",7" * n + "\n")


def json_keys(path, n):
    with open(path, "w") as out:
        for i in range(n):
            out.write('{"customer_id":"c%d","timestamp":"2026-01-05T10:00:00Z","event":"view","key_%d":1}\n' % (i, i))


def one_line(fill):
    def make(path, n):
        with open(path, "w") as out:
            out.write(HEADER + row(1) + row(2))
            out.write((fill * (n // len(fill) + 1))[:n])
            out.write("\n" + row(3))
    return make


def first_line(fill):
    def make(path, n):
        Path(path).write_text((fill * (n // len(fill) + 1))[:n])
    return make


def one_quote(line):
    def make(path, n):
        with open(path, "w") as out:
            out.write(HEADER + row(1) + row(2) + 'c1,2026-01-05T10:00:00Z,"')
            out.write(line * (n // len(line)))
            out.write("\n" + row(3))
    return make


def stray_quotes(path, n):
    with open(path, "w") as out:
        out.write(HEADER)
        for i in range(n):
            out.write(row(i).replace("page_view", '"page_view'))


def bad_rows(path, n):
    with open(path, "w") as out:
        out.write(HEADER)
        for i in range(n):
            out.write(row(i).replace("T", " at ", 1))


def json_value(text):
    def make(path, n):
        with open(path, "w") as out:
            out.write('{"customer_id":"c1","timestamp":"2026-01-05T10:00:00Z","event":"view","x":' + text(n) + "}\n")
            out.writelines(json_line(i) for i in range(100))
    return make


def bomb(path, n):
    with gzip.open(path, "wb", compresslevel=9) as out:
        out.write(HEADER.encode() + row(1).encode())
        for _ in range(n >> 20):
            out.write(b"\0" * (1 << 20))


def spaces(path, n):
    with gzip.open(path, "wb", compresslevel=9) as out:
        out.write(HEADER.encode() + row(1).encode())
        for _ in range(n >> 20):
            out.write((b" " * 1023 + b"\n") * 1024)


SHEET = """<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""


def workbook(path, sheets, strings=None):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        book.writestr("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        names = "".join(f'<sheet name="S{i}" sheetId="{i + 1}" r:id="r{i}"/>' for i in range(len(sheets)))
        book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{names}</sheets></workbook>')
        parts = "".join(f'<Relationship Id="r{i}" Type="{rel}/worksheet" Target="worksheets/s{i}.xml"/>' for i in range(len(sheets)))
        if strings:
            parts += f'<Relationship Id="rs" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
            book.writestr("xl/sharedStrings.xml", strings)
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}">{parts}</Relationships>')
        for i, sheet in enumerate(sheets):
            book.writestr(f"xl/worksheets/s{i}.xml", sheet)


def cell(at, text):
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def head_rows():
    head = "".join(cell(f"{c}1", t) for c, t in zip("ABC", ["customer_id", "timestamp", "event"]))
    first = "".join(cell(f"{c}2", t) for c, t in zip("ABC", ["c1", "2026-01-05T10:00:00Z", "view"]))
    return f'<row r="1">{head}</row><row r="2">{first}</row>'


def empty_cells(path, n):
    rows = "".join(f'<row r="{i}">' + "".join(f'<c r="{c}{i}" s="1"/>' for c in "ABCDEFGHIJ") + "</row>" for i in range(3, n // 10))
    workbook(path, [SHEET + head_rows() + rows + "</sheetData></worksheet>"])


def far_cell(path, n):
    workbook(path, [SHEET + head_rows() + f'<row r="{n}">' + cell(f"XFD{n}", "far") + "</row></sheetData></worksheet>"])


def many_sheets(path, n):
    workbook(path, [SHEET + head_rows() + "</sheetData></worksheet>"] * n)


def entities(path, n):
    levels = "".join(f'<!ENTITY e{i} "{("&e%d;" % (i - 1)) * 10}">' for i in range(1, n))
    strings = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY e0 "ha">{levels}]><sst><si><t>&e{n - 1};</t></si></sst>'
    sheet = SHEET + head_rows() + '<row r="3"><c r="A3" t="s"><v>0</v></c></row></sheetData></worksheet>'
    workbook(path, [sheet], strings)


def xes_entities(path, n):
    levels = "".join(f'<!ENTITY e{i} "{("&e%d;" % (i - 1)) * 10}">' for i in range(1, n))
    Path(path).write_text(
        f'<?xml version="1.0"?><!DOCTYPE log [<!ENTITY e0 "ha">{levels}]><log xes.version="1.0"><trace><string key="concept:name" value="c1"/>'
        f'<event><string key="concept:name" value="&e{n - 1};"/><date key="time:timestamp" value="2026-01-05T10:00:00Z"/></event></trace></log>'
    )


def parquet_rows(path, n):
    """A file that says in its footer that it has far more rows than it has."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        return None
    times = pa.array(["2026-01-05T10:00:00Z"] * 1000)
    pq.write_table(pa.table({"customer_id": [f"c{i}" for i in range(1000)], "timestamp": times, "event": ["view"] * 1000}), path)
    data = bytearray(Path(path).read_bytes())
    length = int.from_bytes(data[-8:-4], "little")
    footer = bytes(data[-8 - length : -8])
    said, lie = bytes([0xD0, 0x0F]), bytes([0xFE, 0xFF, 0xFF, 0xFF, 0x0F])  # 1000 and a few thousand millions, as varints
    footer = footer.replace(b"\x16" + said, b"\x16" + lie)
    Path(path).write_bytes(bytes(data[: -8 - length]) + footer + len(footer).to_bytes(4, "little") + b"PAR1")


MB = 1_000_000
INPUTS = {
    "zip of tables": ("zip", zip_of("t{i}.csv", table), 1_000),
    "zip of very many tables": ("zip", zip_of("t{i}.csv", lambda i: table(i, 2)), 60_000),
    "zip of parts of one table": ("zip", zip_of("part-{i:05}.json", json_line), 20_000),
    "zip in a zip": ("zip", zip_in_zip, 1_000),
    "tar of tables": ("tar", tar_of("w"), 1_000),
    "packed tar of tables": ("tar.gz", tar_of("w:gz"), 1_000),
    "columns": ("csv", columns, 100_000),
    "columns within bounds": ("csv", columns, 8_000),
    "keys of JSON objects": ("jsonl", json_keys, 100_000),
    "a long line": ("csv", one_line("abc "), 200 * MB),
    "a long line of fields": ("csv", one_line("a,"), 200 * MB),
    "nothing but a line": ("csv", first_line("abc "), 200 * MB),
    "nothing but a line of fields": ("csv", first_line("abc,"), 200 * MB),
    "a long quote": ("csv", one_quote("abc "), 200 * MB),
    "a long quote over lines": ("csv", one_quote("some text, and more\n"), 200 * MB),
    "stray quotes": ("csv", stray_quotes, 2_000_000),
    "rows that cannot be read": ("csv", bad_rows, 2_000_000),
    "a long JSON list": ("jsonl", json_value(lambda n: "[" + "1," * (n // 2) + "1]"), 100 * MB),
    "a long JSON text": ("jsonl", json_value(lambda n: '"' + "abc " * (n // 4) + '"'), 100 * MB),
    "deeply nested JSON": ("jsonl", json_value(lambda n: "[" * n + "]" * n), 5 * MB),
    "deeply nested JSON objects": ("jsonl", json_value(lambda n: '{"a":' * n + "1" + "}" * n), 2 * MB),
    "JSON that is nothing but brackets": ("json", first_line("["), 10 * MB),
    "a bomb": ("csv.gz", bomb, 4_000 * MB),
    "empty lines packed": ("csv.gz", spaces, 4_000 * MB),
    "empty cells": ("xlsx", empty_cells, 1_000_000),
    "a cell far away": ("xlsx", far_cell, 1_048_576),
    "sheets": ("xlsx", many_sheets, 1_000),
    "entities of a workbook": ("xlsx", entities, 12),
    "entities of an event log": ("xes", xes_entities, 12),
    "rows a Parquet file claims": ("parquet", parquet_rows, 1),
}


def run(program, path, folder, seconds):
    """Outcome, seconds of CPU and megabytes of an import."""
    project = os.path.join(folder, "p.desire")
    for old in Path(folder).glob("p.desire*"):
        old.unlink()
    start = time.perf_counter()
    with open(os.path.join(folder, "said"), "w+") as said:
        child = subprocess.Popen([program, "import", project, path], stdout=said, stderr=said, stdin=subprocess.DEVNULL)
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.perf_counter() - start > seconds:
                child.kill()
                _, status, used = os.wait4(child.pid, 0)
                return f"stopped at {seconds:.0f} s", used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, ""
            time.sleep(0.005)
        said.seek(0)
        text = said.read()
    code = os.waitstatus_to_exitcode(status)
    lines = [line for line in text.splitlines() if line.strip()]
    return {0: "read"}.get(code, f"refused ({code})"), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, lines[-1][:150] if code and lines else ""


def main():
    multiprocessing.set_start_method("fork")  # what makes an input is no function of a module
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=120)
    args = parser.parse_args()
    print(f"{'input':36} {'outcome':20} {'half':>8} {'whole':>8} {'times':>6} {'MB':>5} {'MB':>5}")
    for name, (ending, make, size) in INPUTS.items():
        if not re.search(args.only, name):
            continue
        with tempfile.TemporaryDirectory() as folder:
            found = []
            for part in (0.5, 1.0):
                path = os.path.join(folder, "input." + ending)
                # in a process of its own: what this one holds would count as memory of those that it starts
                maker = multiprocessing.Process(target=make, args=(path, max(1, int(size * args.scale * part))))
                maker.start()
                maker.join()
                if not os.path.exists(path):
                    break
                found.append(run(args.program, path, folder, args.seconds))
                os.unlink(path)
            if len(found) < 2:
                print(f"{name:36} skipped: this needs pyarrow")
                continue
            (_, half, half_mb, _), (outcome, whole, mb, why) = found
            print(f"{name:36} {outcome:20} {half:8.2f} {whole:8.2f} {whole / half:6.1f} {half_mb:5.0f} {mb:5.0f}  {why}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

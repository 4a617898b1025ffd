#!/usr/bin/env python3
"""Measures the shrinking of a phone's photo beside sharp; run by tests/bench/run.sh.

    photo.py BUILD [ROUNDS]

Both read the same 12-megapixel JPEG, turn it upright, bring it to 1600 pixels and write a JPEG without
metadata; tangga also judges it and keeps within 300 KB. Whole processes in turn, as someone on the
command line has them, then many in one process. Prints the table and puts it into
docs/performance.md.
"""
import datetime
import os
import sys

from turn import medians, need, put, run

WARM = 15


def main():
    build = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    folder = f"{build}/bench"
    os.makedirs(folder, exist_ok=True)
    need("sharp")
    photo, out = f"{folder}/phone.jpg", f"{folder}/small.jpg"
    if not os.path.exists(photo):
        run(["node", "photo_make.mjs", photo])
    ours = [f"{build}/tangga", "photo", photo, "--out", out]
    theirs = ["node", "photo_sharp.mjs", photo, f"{folder}/sharp.jpg"]
    turns = [(run(ours), run(theirs)) for _ in range(rounds)]
    own, other = medians([a for a, _ in turns]), medians([b for _, b in turns])
    warm_own = run([f"{build}/tests/bench/bench_photo", photo, str(WARM)])
    warm_other = run(theirs + [str(WARM)])
    size, small = os.path.getsize(photo), os.path.getsize(out)
    sharp = os.path.getsize(f"{folder}/sharp.jpg")
    lines = [
        f"{datetime.date.today()}, {os.cpu_count()} processors; medians of {rounds} processes in turn; a photo "
        f"of 4032 × 3024, {size / 1e6:.1f} MB, to 1600 pixels.", "",
        "| | whole process ms | processor ms | memory at most MB | in one process ms | result KB |",
        "|---|---|---|---|---|---|"]
    for name, row, warm, result in (("**tangga photo**", own, warm_own, small),
                                    ("node and sharp", other, warm_other, sharp)):
        lines.append(f"| {name} | {row[0] * 1e3:.0f} | {row[1] * 1e3:.0f} | {row[2]:.0f} | "
                     f"{float(warm[3]):.0f} | {result / 1024:.0f} |")
    lines += ["", "| target | reached |", "|---|---|",
              f"| whole process beside sharp ≤ 0.5 | {own[0] / other[0]:.2f} |",
              f"| memory at most ≤ 60 MB | {own[2]:.0f} MB |"]
    text = "\n".join(lines)
    print(text)
    put("bench photo", text)


if __name__ == "__main__":
    main()

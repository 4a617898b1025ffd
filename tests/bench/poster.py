#!/usr/bin/env python3
"""Measures a poster of 1080 × 1350 with photo, text and QR code beside sharp and a warm headless
Chromium; run by tests/bench/run.sh.

    poster.py BUILD [ROUNDS]

The photo is a phone's of 12 megapixels for the whole processes, and its large file of 1600 pixels, as
the program keeps it, for many in one process. Prints the table and puts it into docs/performance.md.
"""
import datetime
import os
import sys

from turn import medians, need, put, run

WARM = 31
FIELDS = ["title=Nasi Kuning", "price=10000", "unit=porsi",
          "detail=Lengkap dengan telur, sambal dan timun", "note=Pesan sebelum pukul 09.00",
          "business=Dapur Melati", "contact=WA 0812-0000-0001",
          "link=https://contoh.example/toko/dapur-melati"]


def main():
    build = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    folder = f"{build}/bench"
    os.makedirs(folder, exist_ok=True)
    need("sharp")
    photo, kept = f"{folder}/phone.jpg", f"{folder}/kept.jpg"
    if not os.path.exists(photo):
        run(["node", "photo_make.mjs", photo])
    run([f"{build}/tangga", "photo", photo, "--out", kept])
    ours = [f"{build}/tangga", "poster", "product", "--style", "tegas", "--photo", kept,
            "--out", f"{folder}/poster.jpg"]
    for field in FIELDS:
        ours += ["--field", field]
    theirs = ["node", "poster_sharp.mjs", kept, f"{folder}/poster_sharp.jpg"]
    turns = [(run(ours), run(theirs)) for _ in range(rounds)]
    own, other = medians([a for a, _ in turns]), medians([b for _, b in turns])
    drawer = f"{build}/tests/bench/bench_poster"
    warm, memory = run([drawer, kept, str(WARM)])[3].split()
    eight = run([drawer, kept, "8", "8"])[3].split()[1]
    sharp = float(run(theirs + [str(WARM)])[3])
    browser = float(run(["node", "poster_chromium.mjs", kept, f"{folder}/poster_page.jpg", str(WARM)])[3])
    warm = float(warm)
    text = "\n".join([
        f"{datetime.date.today()}, {os.cpu_count()} processors; medians of {rounds} processes in turn and of {WARM} "
        "pictures in one process; 1080 × 1350 JPEG from a kept photo of 1600 pixels, with text and QR code.", "",
        "| | whole process ms | memory at most MB | in one process ms |", "|---|---|---|---|",
        f"| **tangga poster** | {own[0] * 1e3:.0f} | {own[2]:.0f} | {warm:.0f} |",
        f"| node and sharp, an SVG over the photo | {other[0] * 1e3:.0f} | {other[2]:.0f} | {sharp:.0f} |",
        f"| headless Chromium, kept running | – | – | {browser:.0f} |", "",
        "| target | reached |", "|---|---|",
        f"| beside sharp, in one process ≤ 0.25 | {warm / sharp:.2f} |",
        f"| beside sharp, whole process ≤ 0.25 | {own[0] / other[0]:.2f} |",
        f"| beside warm Chromium ≤ 0.25 | {warm / browser:.2f} |",
        f"| memory at most, whole process ≤ 60 MB | {own[2]:.0f} MB |",
        f"| eight at once < 300 MB | {eight} MB |"])
    print(text)
    put("bench poster", text)


if __name__ == "__main__":
    main()

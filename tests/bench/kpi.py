#!/usr/bin/env python3
"""How long the KPIs of a period take, and a month's report as PDF; its figures stand in docs/performance.md.

    tests/bench/kpi.py BUILD

All times are the processor's. The busy business is that of bench_seed: 68 orders a day for two years."""
import os
import resource
import subprocess
import sys
import tempfile

NOW_TEXT, NOW = "2026-01-05T09:00:00+07:00", "1767578400"


def output(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def worked_ms(command, rounds=5):
    times = []
    for _ in range(rounds):
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "TANGGA_NOW": NOW_TEXT})
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(1000 * (end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime))
    return sorted(times)[rounds // 2]


def main():
    build = sys.argv[1]
    bench = f"{build}/tests/bench"
    with tempfile.TemporaryDirectory() as folder:
        busy, many = os.path.join(folder, "busy.db"), os.path.join(folder, "many.db")
        output([f"{bench}/bench_seed", busy, NOW])
        print("period cold-ms warm-ms, then the slowest in µs:")
        print(output([f"{bench}/bench_kpi", "one", busy, NOW]), end="")
        print("businesses seconds:")
        print(output([f"{bench}/bench_kpi", "many", many, NOW, "1000"]), end="")
        pdf = worked_ms([f"{build}/tangga", "report", "--db", busy, "--business", "dapur-kebab",
                         "--period", "2025-12", "--format", "pdf"])
        print(f"month as PDF, whole process: {pdf:.0f} ms")


if __name__ == "__main__":
    main()

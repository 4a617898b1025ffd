#!/bin/bash
# make bench: builds the release, seeds two busy years and measures them beside their limits, all on
# loopback, in about four minutes. Prints the tables and puts them into docs/performance.md.
#     tests/bench/run.sh [ROUNDS [SECONDS]]
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in wrk nginx fossil sqlite3 python3 node npm; do
    command -v "$program" >/dev/null || {
        echo "make bench needs: apt-get install wrk nginx-light fossil sqlite3 python3 nodejs npm" >&2
        exit 1
    }
done
make --no-print-directory release >&2
cmake --build build/release --target tangga bench_seed bench_bare bench_order_loop bench_photo bench_poster bench_chat bench_chat_stream bench_feel bench_kpi >&2
setsid -w python3 tests/bench/measure.py build/release "$@"
python3 tests/bench/photo.py build/release
python3 tests/bench/chat.py build/release
python3 tests/bench/import.py build/release
python3 tests/bench/feel.py build/release
python3 tests/bench/poster.py build/release
python3 tests/bench/kpi.py build/release

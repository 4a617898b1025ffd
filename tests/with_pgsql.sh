#!/bin/bash
# tests/with_pgsql.sh COMMAND…: runs the command with TANGGA_TEST_PGSQL naming a temporary
# PostgreSQL 15 cluster, which is gone when the command ends, however it ends. The cluster listens
# on a socket in a folder of its own: no port, so that any number may run at once. That folder, where
# the tests too put what they write, is in memory where there is room: nothing of it need outlive them.
set -euo pipefail

bin=${TANGGA_PGSQL_BIN:-/usr/lib/postgresql/15/bin}
if [ -n "${TANGGA_TEST_PGSQL:-}" ]; then
    exec "$@"
fi
if [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL 15 is not installed (package postgresql-15); plain ctest tests SQLite only" >&2
    exit 1
fi

place=/tmp
room_kb=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
if [ "${room_kb:-0}" -gt 4000000 ] && [ -w /dev/shm ]; then
    place=/dev/shm
fi
folder=$(mktemp -d "$place/tangga-pgsql-XXXXXX")
chmod 711 "$folder"
mkdir -m 1777 "$folder/tmp"
as_owner=()
if [ "$(id -u)" -eq 0 ]; then # initdb refuses root
    chown postgres "$folder"
    as_owner=(runuser -u postgres --)
fi
stop() {
    cd /
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

(
    cd "$folder"
    "${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 \
        --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w -t 60 start -o \
        "-k $folder -c listen_addresses= -c fsync=off -c full_page_writes=off -c synchronous_commit=off \
        -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c track_counts=off -c jit=off" \
        >/dev/null || { cat "$folder/data/log" >&2; exit 1; }
)
export TMPDIR="$folder/tmp"
export TANGGA_TEST_PGSQL="postgres://postgres@${folder//\//%2F}/postgres"
"$@"

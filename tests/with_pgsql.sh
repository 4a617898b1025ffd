#!/bin/bash
# tests/with_pgsql.sh COMMAND…: runs the command with TANGGA_TEST_PGSQL naming a temporary
# PostgreSQL 15 cluster, which is gone when the command ends, however it ends. The cluster listens
# on a socket in a folder of its own: no port, so that any number may run at once.
set -euo pipefail

bin=${TANGGA_PGSQL_BIN:-/usr/lib/postgresql/15/bin}
if [ -n "${TANGGA_TEST_PGSQL:-}" ]; then
    exec "$@"
fi
if [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL 15 is not installed (package postgresql-15); plain ctest tests SQLite only" >&2
    exit 1
fi

folder=$(mktemp -d /tmp/tangga-pgsql-XXXXXX)
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
        "-k $folder -c listen_addresses= -c fsync=off -c full_page_writes=off -c synchronous_commit=off" \
        >/dev/null || { cat "$folder/data/log" >&2; exit 1; }
)
export TANGGA_TEST_PGSQL="postgres://postgres@${folder//\//%2F}/postgres"
"$@"

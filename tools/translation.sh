#!/bin/bash
# Sentences and their translations.
#   tools/translation.sh update   gathers all marked sentences into po/*.po (make po)
#   tools/translation.sh check    fails when a marked sentence has no translation
set -euo pipefail
cd "$(dirname "$0")/.."
template=$(mktemp)
trap 'rm -f "$template"' EXIT
# a release without its history has no list of files
{ git ls-files 'src/*.c' 'src/*.h' 2>/dev/null || find src -name '*.[ch]'; } |
    xgettext --from-code=UTF-8 --language=C --keyword --keyword=tr:2 --keyword=tr_count:2,2 --keyword=N_ --no-location \
        --sort-output --package-name=tangga --files-from=- --output="$template"
case ${1:-} in
update)
    for catalogue in po/*.po; do
        msgmerge --quiet --no-fuzzy-matching --no-location --update --backup=none "$catalogue" "$template"
        msgattrib --no-obsolete --no-location --sort-output -o "$catalogue" "$catalogue"
    done
    ;;
check)
    for catalogue in po/*.po; do
        msgcmp --use-untranslated "$catalogue" "$template" # every sentence is in the catalogue
        msgcmp "$catalogue" "$template"                    # and has its translation
    done
    ;;
*)
    echo "usage: tools/translation.sh update|check" >&2
    exit 2
    ;;
esac

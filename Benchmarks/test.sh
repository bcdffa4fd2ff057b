#!/bin/bash
# What `assay test` costs on many tests that ask next to nothing, side by side with plain Lua that makes the same
# comparisons. COUNT and FILES set how many, RUNS and ROUNDS how often.
set -eu
cd "$(dirname "$0")/.."
assay=$(Release/build.sh)
count=${COUNT:-1000} files=${FILES:-20}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
lua5.4 Benchmarks/trivial_tests.lua "$count" "$files" "$folder"
${CC:-cc} -O2 Benchmarks/side_by_side.c -o "$folder/side_by_side"

# Both have to run every test, or there is nothing to compare.
for tests in "lua5.4 $folder/plain.lua" "$assay test -C $folder/project"; do
  said=$($tests 2>&1) && grep -qw "$count" <<<"${said//,/}" || {
    printf '%s\n%s did not run %d tests\n' "$said" "$tests" "$count" >&2
    exit 1
  }
done
"$folder/side_by_side" "assay test of $count tests" 4 10 "$assay" test -C "$folder/project" -- lua5.4 "$folder/plain.lua"

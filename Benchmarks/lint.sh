#!/bin/bash
# What `assay check` and `assay lint` cost on many designs, side by side with libyaml alone on the same bytes: processor
# time (user and system) as a median of rounds, and the most memory that linting takes. COUNT, EXAMPLES and ROUNDS set it.
set -eu
cd "$(dirname "$0")/.."
assay=$(Release/build.sh)
count=${COUNT:-1000} examples=${EXAMPLES:-0} rounds=${ROUNDS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
lua5.4 Benchmarks/designs.lua "$count" "$folder/project" "$examples"
${CC:-cc} -O2 Benchmarks/yaml_events.c -o "$folder/yaml_events" $(pkg-config --cflags --libs yaml-0.1)
find "$folder/project" -name '*.yaml' | sort >"$folder/list"
bytes=$(xargs cat <"$folder/list" | wc -c)

# Milliseconds of processor time that a command takes.
cost_of() {
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null; } 2>&1 | awk '{ print int(($1 + $2) * 1000) }'
}

bare() { xargs "$folder/yaml_events" <"$folder/list"; }
check() { "$assay" check --quiet -C "$folder/project"; }
lint() { "$assay" lint --quiet -C "$folder/project"; }
bare >/dev/null
check
lint

# Each round is a ratio of its own, so that what else the machine does meanwhile weighs on both sides.
for ((round = 0; round < rounds; round++)); do
  echo "$(cost_of bare) $(cost_of check) $(cost_of lint)"
done >"$folder/rounds"
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
for column in 2:check:3:6 3:lint:6:10; do
  IFS=: read -r field name aim must <<<"$column"
  printf 'assay %s of %d designs: %d ms, libyaml alone: %d ms, ratio %.1f (aim %d, must %d)\n' "$name" "$count" \
    "$(awk -v f="$field" '{ print $f }' "$folder/rounds" | median)" "$(awk '{ print $1 }' "$folder/rounds" | median)" \
    "$(awk -v f="$field" '{ print $f / $1 }' "$folder/rounds" | median)" "$aim" "$must"
done

# The most memory at a time, as the kernel counts it, where there is a program that tells.
if [ -x /usr/bin/time ]; then
  peak=$(/usr/bin/time -f %M "$assay" lint --quiet -C "$folder/project" 2>&1 >/dev/null | tail -1)
  awk -v p="$peak" -v b="$bytes" -v n="$count" 'BEGIN {
    printf "memory of assay lint of %d designs: %d MB, %.1f times their bytes (aim 4, must 10)\n", n, p / 1024, p * 1024 / b }'
fi

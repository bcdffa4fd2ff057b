#!/bin/bash
# What `assay check` costs on 1,000 designs, side by side with libyaml alone on the same bytes, in processor time.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product assay --static-swift-stdlib --scratch-path .build-static >/dev/null
assay=.build-static/release/assay
count=${COUNT:-1000} rounds=${ROUNDS:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
lua5.4 Benchmarks/designs.lua "$count" "$folder/project"
${CC:-cc} -O2 Benchmarks/yaml_events.c -o "$folder/yaml_events" $(pkg-config --cflags --libs yaml-0.1)
find "$folder/project" -name '*.yaml' | sort >"$folder/list"

# Milliseconds of processor time that a command takes.
cost_of() {
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null; } 2>&1 | awk '{ print int(($1 + $2) * 1000) }'
}

bare() { xargs "$folder/yaml_events" <"$folder/list"; }
check() { "$assay" check --quiet -C "$folder/project"; }
bare >/dev/null
check
for ((round = 0; round < rounds; round++)); do
  echo "$(cost_of check) $(cost_of bare)"
done | sort -n | awk -v n="$count" \
  '{ a[NR] = $1; r[NR] = $1 / $2; b[NR] = $2 } END { m = int((NR + 1) / 2)
     printf "assay check of %d designs: %d ms, libyaml alone: %d ms, ratio %.1f (aim 3, must 6)\n", n, a[m], b[m], a[m] / b[m] }'

#!/bin/bash
# How long `assay version` takes to start, side by side with an empty Lua program, in one run.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product assay --static-swift-stdlib --scratch-path .build-static >/dev/null
assay=.build-static/release/assay
runs=${RUNS:-300}

# Microseconds that a command takes on average over many runs.
time_of() {
  local before after i
  before=$(date +%s%N)
  for ((i = 0; i < runs; i++)); do "$@" >/dev/null; done
  after=$(date +%s%N)
  echo $(((after - before) / runs / 1000))
}

time_of "$assay" version >/dev/null
lua=$(time_of lua5.4 -e '')
start=$(time_of "$assay" version)
awk -v a="$start" -v l="$lua" \
  'BEGIN { printf "assay version: %d us, lua5.4 -e \"\": %d us, ratio %.2f (aim 2.5, must 3.5)\n", a, l, a / l }'

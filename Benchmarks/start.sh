#!/bin/bash
# What it costs to start `assay version`, side by side with an empty Lua program. RUNS and ROUNDS set how often.
set -eu
cd "$(dirname "$0")/.."
assay=$(Release/build.sh)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
${CC:-cc} -O2 Benchmarks/side_by_side.c -o "$folder/side_by_side"
"$folder/side_by_side" 'assay version' 2.5 3.5 "$assay" version -- lua5.4 -e ''

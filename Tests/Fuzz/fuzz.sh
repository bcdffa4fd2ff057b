#!/bin/bash
# Builds the fuzzers into .build-fuzz and lets each run for SECONDS_EACH seconds (60): the readers of
# designs, and what scripts meet, under the sanitizer of addresses. What they found interesting is kept beside them.
set -eu
cd "$(dirname "$0")/../.."
seconds=${SECONDS_EACH:-60}
mkdir -p .build-fuzz/scripts .build-fuzz/designs
cd .build-fuzz
lua=$(pkg-config --cflags lua5.4)
flags="-swift-version 6 -O -parse-as-library -package-name assay -sanitize=fuzzer,address"
flags="$flags -I . -I ../Sources/CYAML -I ../Sources/CLua -I ../Sources/CLuaShims/include $(printf -- '-Xcc %s ' $lua)"
upcoming="-enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny"
module() {
  local name=$1
  shift
  swiftc $flags $upcoming -emit-module -emit-object -wmo -module-name "$name" "$@"
}
clang=$(dirname "$(readlink -f "$(command -v swiftc)")")/clang
printf 'module CLuaShims { header "CLuaShims.h" export * }\n' >module.modulemap
cp ../Sources/CLuaShims/include/CLuaShims.h .
objects=()
for file in ../Sources/CLuaShims/*.c; do
  object=shim-$(basename "$file" .c).o
  "$clang" -O1 -g -fsanitize=fuzzer-no-link,address $lua -I ../Sources/CLuaShims/include -c "$file" -o "$object"
  objects+=("$object")
done
module LuaRuntime ../Sources/LuaRuntime/*.swift
module LuaSyntax ../Sources/LuaSyntax/*.swift
swiftc $flags ../Tests/Fuzz/ScriptFuzzer.swift LuaRuntime.o LuaSyntax.o "${objects[@]}" $(pkg-config --libs lua5.4) -o script-fuzzer
# To make these fast would take a machine ten minutes, and their inputs are small.
module AssayModel -Onone $(find ../Sources/AssayModel -name '*.swift')
module AssayFormats -Onone ../Sources/AssayFormats/Reading/*.swift ../Sources/AssayFormats/Text/Int+Grouped.swift
swiftc $flags -Onone ../Tests/Fuzz/ReadingFuzzer.swift AssayModel.o AssayFormats.o -lyaml -o reading-fuzzer
# Seeds: the attacks, as scripts and as what is only read; a pattern and its text; values.
for seed in ../Tests/Golden/sandbox/*/*.lua; do
  for kind in 0 3; do { printf "\\$kind"; cat "$seed"; } >"scripts/seed-$kind-$(basename "$seed")"; done
done
printf '\1^(%%a+)%%s*=%%s*"?([^"]-)"?$\0hours = "40 h"' >scripts/seed-1-pattern
printf '\1%%f[%%w]%%b()%%1.-$\0day (2026) (2026)' >scripts/seed-1-balanced
printf '\2\3\5hours\6\2\1\4\10\7\2\3\4rest\1\1' >scripts/seed-2-values
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=1
timeout -k 10 $((seconds + 120)) ./script-fuzzer -max_total_time="$seconds" -timeout=20 -max_len=4096 -print_final_stats=1 scripts
timeout -k 10 $((seconds + 120)) ./reading-fuzzer -max_total_time="$seconds" -timeout=20 -print_final_stats=1 designs

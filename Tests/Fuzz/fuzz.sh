#!/bin/bash
# Builds the fuzzers into .build-fuzz and lets each run for SECONDS_EACH seconds (60): the readers of designs, and what scripts meet, under
# the sanitizer of addresses. What they found interesting is kept for the next time, beside them.
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
module AssayModel $(find ../Sources/AssayModel -name '*.swift')
module AssayFormats ../Sources/AssayFormats/Reading/*.swift
swiftc $flags ../Tests/Fuzz/ReadingFuzzer.swift AssayModel.o AssayFormats.o -lyaml -o reading-fuzzer
# Seeds: the attacks, as scripts and as what is only read.
for seed in ../Tests/Golden/sandbox/*/*.lua; do
  for kind in 0 3; do { printf "\\$kind"; cat "$seed"; } >"scripts/seed-$kind-$(basename "$seed")"; done
done
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=1
timeout -k 10 $((seconds + 120)) ./script-fuzzer -max_total_time="$seconds" -timeout=20 -max_len=4096 -print_final_stats=1 scripts
timeout -k 10 $((seconds + 120)) ./reading-fuzzer -max_total_time="$seconds" -timeout=20 -print_final_stats=1 designs

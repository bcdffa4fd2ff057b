#!/bin/bash
# Release/build.sh [PRODUCT]: builds the program that people install, or another product just as that is built, and prints where
# it is. Lua, libyaml, CaDiCaL, Swift's runtime and libstdc++ are linked in, so that it asks a machine for the C library and
# nothing else.
set -eu
cd "$(dirname "$0")/.."
product=${1:-assay} scratch=$PWD/.build-release archives=$PWD/.build-release/archives

# The folder that is searched first for what is linked. Each library's .pc file is copied into it, naming the folder and an
# archive in place of the shared library.
mkdir -p "$archives"
for module in lua5.4 yaml-0.1; do
  described=$(pkg-config --variable=pcfiledir "$module")/$module.pc
  sed -E "/^Libs:/{s/-l([^ ]+)/-l:lib\1.a/; s|: |: -L.build-release/archives |}" "$described" >"$archives/$module.pc"
done

# Swift says `-lcadical` and `-lstdc++`, and clang `-lgcc_s`: these are the archives of all three.
ln -sf "$(${CC:-cc} -print-file-name=libcadical.a)" "$archives/libcadical.a"
ln -sf "$(${CC:-cc} -print-file-name=libstdc++.a)" "$archives/libstdc++.a"
ln -sf "$(${CC:-cc} -print-file-name=libgcc_eh.a)" "$archives/libgcc_s.a"

# Nothing is loaded from beside the program, and nothing asks it for symbols: half of what its start would cost. It stays
# independent of its place in memory, which costs a third of what is left, because it reads what others wrote.
PKG_CONFIG_PATH=$archives swift build -c release --product "$product" --scratch-path "$scratch" --static-swift-stdlib \
  --disable-local-rpath -Xlinker --no-export-dynamic >&2
echo "$scratch/release/$product"

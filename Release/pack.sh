#!/bin/bash
# Builds the program and packs it with its licence, its pages and completions: dist/assay-VERSION-linux-ARCH.tar.gz, and a
# .sha256 beside it. The same program packs into the same bytes. Prints the archive's path.
set -eu
cd "$(dirname "$0")/.."
built=$(Release/build.sh)
version=$("$built" version | sed -n 's/^assay //p')
name=assay-$version-linux-$(uname -m)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/$name/completions"
strip -o "$folder/$name/assay" "$built"
cp LICENSE README.md CHANGELOG.md "$folder/$name"
"$built" completions bash >"$folder/$name/completions/assay.bash"
"$built" completions zsh >"$folder/$name/completions/_assay"
"$built" completions fish >"$folder/$name/completions/assay.fish"

# Lua's line has the years of the release that was linked in, as its own header has them.
header=$(pkg-config --cflags-only-I lua5.4 | sed 's/^-I//; s/ *$//')/lua.h
years=$(sed -n 's/^#define LUA_COPYRIGHT.*"  \(Copyright .*\)"$/\1/p' "$header")
[ -n "$years" ] || { echo "$header has no LUA_COPYRIGHT" >&2; exit 1; }
sed "s/@LUA_COPYRIGHT@/$years/" Release/NOTICE >"$folder/$name/NOTICE"

mkdir -p dist
tar --create --directory "$folder" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
  --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" "$name" | gzip --no-name --best >"dist/$name.tar.gz"
(cd dist && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
echo "dist/$name.tar.gz"

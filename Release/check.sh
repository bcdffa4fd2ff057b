#!/bin/bash
# Release/check.sh ARCHIVE: proves that the packed program runs where nothing is installed. Unpacks it into a root folder
# that holds this machine's C library and nothing else, runs commands in there and outside, and compares what they say,
# their exit statuses and the files they write.
set -eu
archive=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TZ=UTC0

(cd "$(dirname "$archive")" && sha256sum --check --quiet "$(basename "$archive").sha256")
mkdir -p "$folder/bare" "$folder/outside"
tar --extract --file "$archive" --directory "$folder/outside" --strip-components=1 --no-same-owner
cp -r "$folder/outside/." "$folder/bare"
program=$folder/outside/assay

# What it asks for, which must be the C library's own.
foreign=0
while read -r library; do
  case $(basename "$library") in
    ld-linux*.so.* | libc.so.6 | libm.so.6) ;;
    *) echo "it asks for $library, which is not of the C library" >&2; foreign=1 ;;
  esac
  mkdir -p "$folder/bare$(dirname "$library")"
  cp --dereference "$library" "$folder/bare$library"
done < <(ldd "$program" | grep -oE '/[^ ]+')
[ "$foreign" = 0 ]

# A root folder is entered by root, by whoever can be root in a user namespace, or with sudo.
PATH=$PATH:/usr/sbin:/sbin
if [ "$(id -u)" = 0 ]; then
  enter=(unshare --mount) as=
elif unshare --map-root-user --mount true 2>/dev/null; then
  enter=(unshare --map-root-user --mount) as=
elif sudo -n true 2>/dev/null; then
  enter=(sudo unshare --mount) as=--userspec=$(id -u):$(id -g)
fi
[ "${enter+known}" ] && "${enter[@]}" true || {
  echo "to enter a root folder takes root, user namespaces or sudo, and none of them is to be had here" >&2
  exit 1
}

# Swift's runtime looks for the words of a command line by way of /proc, which every container has. In a mount namespace of
# its own it is there for that command alone.
mkdir -p "$folder/bare/proc"
inside() {
  "${enter[@]}" bash -c 'mount --rbind /proc "$0/proc" && exec chroot $1 "$0" /assay "${@:2}"' "$folder/bare" "$as" "$@"
}
outside() { (cd "$folder/outside" && ./assay "$@"); }

commands=0
compare() {
  local place status
  for place in inside outside; do
    status=0
    "$place" "$@" </dev/null >"$folder/$place.said" 2>&1 || status=$?
    echo "exit status $status" >>"$folder/$place.said"
  done
  diff -u "$folder/outside.said" "$folder/inside.said" || { echo "assay $*: says something else in there" >&2; exit 1; }
  [ "$status" -le 1 ] || { cat "$folder/inside.said" >&2; exit 1; }
  commands=$((commands + 1))
}

printf 'print("that is", days_between("2026-01-31", "2026-05-01"), "days")\n' >"$folder/try.lua"
cp "$folder/try.lua" "$folder/bare"
cp "$folder/try.lua" "$folder/outside"
compare version
compare init demo --template partner
compare check -C demo
compare lint -C demo
compare lint -C demo --profile eu --format sarif
compare evaluate mig-basics -C demo --learner ana
compare evaluate mig-basics -C demo --learner ben --format json
compare analyze mig-basics -C demo
compare graph mig-basics -C demo
compare test -C demo --seed 1 --coverage
compare run try.lua
compare repl try.lua
compare explain holds

# An optimiser that is wrong about memory is wrong in the packed program alone, and seldom shows.
memory="memory was not looked at, for want of valgrind"
if command -v valgrind >/dev/null; then
  memory="no byte is written out of place"
  for words in "lint -C demo" "evaluate mig-basics -C demo --learner ana" "analyze mig-basics -C demo" "test -C demo --seed 1"; do
    status=0
    (cd "$folder/outside" && valgrind --quiet --undef-value-errors=no --error-exitcode=99 ./assay $words) \
      </dev/null >"$folder/memory.said" 2>&1 || status=$?
    [ "$status" != 99 ] || { cat "$folder/memory.said" >&2; exit 1; }
  done
fi
sed -i 's/assessment: weld-test/assesment: weld-test/' "$folder/bare/demo/credentials/mig-basics.yaml" \
  "$folder/outside/demo/credentials/mig-basics.yaml"
compare check -C demo
diff -r "$folder/outside/demo" "$folder/bare/demo"

needed=$(LC_ALL=C grep -aoE 'GLIBC_2\.[0-9]+' "$program" | sort -V | tail -1)
printf '%s: %d commands say the same in an empty root folder; %s; asks for %s; %d KB, unpacked %d KB\n' "$(basename "$archive")" \
  "$commands" "$memory" "${needed/_/ } or newer" $(($(stat -c %s "$archive") / 1024)) $(($(stat -c %s "$program") / 1024))

#!/bin/bash
# Runs the commands of the examples' READMEs and shows what they say. Usage: Examples/demo.sh ASSAY [EXAMPLE...]
set -u
assay=$(realpath "$1")
shift
cd "$(dirname "$0")" || exit 1
[ $# -gt 0 ] || set -- 0*

# The program stands in for the word `assay`, wherever it was built.
assay() { "$assay" "$@"; }

worst=0
for example in "$@"; do
  [ -f "$example/README.md" ] || continue
  printf '\n== Examples/%s: %s\n' "$example" "$(sed -n 's/^# //p;T;q' "$example/README.md")"
  while IFS= read -r line; do
    printf '\n$ %s\n' "$line"
    (cd "$example" && eval "$line") </dev/null
    status=$?
    # 1 and 3 are answers: not earned, undecided. What else is not 0 is a fault of the example or of the program.
    case $status in 0 | 1 | 3) ;; *) worst=1; printf 'unexpected exit status %d\n' "$status" >&2 ;; esac
  done < <(awk '/^```/ { inside = $0 == "```console" } inside && /^\$ / { print substr($0, 3) }' "$example/README.md" \
    | grep -v '^cd ')
done
exit $worst

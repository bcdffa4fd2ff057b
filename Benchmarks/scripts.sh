#!/bin/bash
# What scripts cost in the sandbox, side by side with plain `lua5.4` (which calls with `pcall`) and with a C program that has
# Lua's library alone: an author's own loops, watched and counted, and predicates asked about all awards of a learner at once.
# All is built as the program that people install, with Lua's library linked in, as `lua5.4` has it. SCALE sets how many calls,
# ROUNDS how many rounds, in each of which all that is compared runs in turn; medians are said. Rounds are short, because the
# speed of shared machines drifts.
set -eu
cd "$(dirname "$0")/.."
scale=${SCALE:-1} rounds=${ROUNDS:-31}
bench=$(Release/build.sh ScriptBench) script=Benchmarks/scripts.lua
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
${CC:-cc} -O2 Benchmarks/script_host.c -o "$folder/host" $(pkg-config --cflags lua5.4) \
  -Wl,-Bstatic $(pkg-config --libs lua5.4) -Wl,-Bdynamic -lm -ldl

median() { sort -g | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# compare NAME FUNCTION CALLS AIMS
compare() {
  local name=$1 function=$2 calls=$(($3 * scale)) watched=$4 counted=$5
  for ((round = 0; round < rounds; round++)); do
    # Where the answers differ there is nothing to compare. (What predicates are asked about is drawn elsewhere.)
    local plain=$(lua5.4 "$script" "$function" "$calls") host=$("$folder/host" "$script" "$function" "$calls")
    local ours=$("$bench" "$script" "$function" "$calls" watched) exact=$("$bench" "$script" "$function" "$calls" counted)
    set -- $plain $host $ours $exact
    if [ "$function" != predicate ] && [ "$2 $2 $2" != "$4 $6 $9" ]; then
      echo "$name: the answers differ, so that no figure is worth anything: $2 $4 $6 $9" >&2
      exit 1
    fi
    echo "$1 $3 $5 $8 $7"
  done >"$folder/rounds"
  column() { awk "{ print $1 }" "$folder/rounds" | median; }
  printf '%s: plain lua5.4 %.0f ns; a C host %.2f of it; watched %.2f (%s), counted %.2f (%s); %d runs were tripped\n' "$name" \
    "$(column '$1')" "$(column '$2 / $1')" "$(column '$3 / $1')" "$watched" "$(column '$4 / $1')" "$counted" "$(column '$5')"
}
compare "an author's own loop" loop 80000 "aim 1.1, must 2" "aim 1.6"
compare "an author's own long loop" cohort 2000 "aim 1.1, must 2" "aim 1.6"
compare "an author's own texts" texts 30000 "aim 1.1, must 2" "aim 1.6"
compare "a predicate" predicate 800000 "aim 0.9" "aim 1.5"

# A criterion in our words against the same as a loop of an author's. The search alone is what is left where much is asked of
# the same awards.
calls=$((40000 * scale))
for ((round = 0; round < rounds; round++)); do
  # To make a learner's record ready takes so long that it is done a tenth as often.
  set -- $(lua5.4 "$script" words "$calls") $("$bench" "$script" words "$((calls / 10))" whole) \
    $("$bench" "$script" words "$calls" search)
  if [ "$2 $2" != "$((10 * $4)) $7" ]; then
    echo "words: the answers differ, so that no figure is worth anything: $2 $((10 * $4)) $7" >&2
    exit 1
  fi
  echo "$1 $3 $6"
done >"$folder/rounds"
printf 'words: plain lua5.4 %.0f ns; the whole question %.2f of it (aim 0.10, must 0.5), the search alone %.2f\n' \
  "$(awk '{ print $1 }' "$folder/rounds" | median)" "$(awk '{ print $2 / $1 }' "$folder/rounds" | median)" \
  "$(awk '{ print $3 / $1 }' "$folder/rounds" | median)"

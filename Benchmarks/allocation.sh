#!/bin/bash
# What it costs to decide which award counts where. By number: beside augmenting paths over bit sets in C. By whole credits:
# beside CP-SAT of OR-tools, where PYTHON has it. And what `assay evaluate` costs for a large stack. COUNT sets how many
# puzzles, ROUNDS how many rounds, in each of which all that is compared runs in turn; what is said is a median.
set -eu
cd "$(dirname "$0")/.."
count=${COUNT:-100} rounds=${ROUNDS:-7} python=${PYTHON:-python3}
swift build -c release --product AllocationBench --scratch-path .build-bench >&2
bench=.build-bench/release/AllocationBench
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
${CC:-cc} -O2 Benchmarks/augmenting_paths.c -o "$folder/augmenting_paths"
for kind in number credits; do lua5.4 Benchmarks/allocations.lua "$kind" "$count" >"$folder/$kind"; done

median() { sort -g | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# agree THEIRS OURS NAME: two files of answers with their costs, of which ours may be undecided and never wrong.
# Where an answer differs there is nothing to compare, and the run ends.
agree() {
  paste -d ' ' "$1" "$2" | awk -v name="$3" '
    $3 == "undecided" { open++ }
    $3 != "undecided" && $1 != "undecided" && $1 != $3 { print "puzzle " NR ": " $1 " and " $3 > "/dev/stderr"; wrong++ }
    $1 == "met" { met++ }
    END {
      if (wrong) { print name ": " wrong " answers differ, so that no figure is worth anything" > "/dev/stderr"; exit 1 }
      if (open) print name ": " open " of " NR " are undecided within the budget, and count with what that took"
      print name ": " met + 0 " of " NR " are met" }'
}

by_number() {
  local name=$1 task=$2 repeats=$3 aim=$4
  for ((round = 0; round < rounds; round++)); do
    "$folder/augmenting_paths" 200 <"$folder/number" >"$folder/theirs"
    "$bench" "$task" number "$repeats" <"$folder/number" >"$folder/ours"
    [ "$round" -gt 0 ] || agree "$folder/theirs" "$folder/ours" "$name"
    paste -d ' ' "$folder/theirs" "$folder/ours" | awk '{ theirs += $2; ours += $4 } END { print ours / theirs, ours / NR, theirs / NR }'
  done >"$folder/rounds"
  grep : "$folder/rounds" || true
  grep -v : "$folder/rounds" >"$folder/ratios"
  printf '%s: %.1f us, augmenting paths in C: %.1f us, ratio %.1f%s\n' "$name" \
    "$(awk '{ print $2 / 1000 }' "$folder/ratios" | median)" "$(awk '{ print $3 / 1000 }' "$folder/ratios" | median)" \
    "$(awk '{ print $1 }' "$folder/ratios" | median)" "$aim"
}
by_number "400 awards, 40 claims by number, decided" decide "${REPEATS:-200}" " (aim 1.5, must 10)"
by_number "400 awards, 40 claims by number, read and explained" answer 1 ""

# Hard puzzles differ much from each other: each has a ratio of its own.
"$bench" decide credits 3 <"$folder/credits" >"$folder/ours"
if "$python" -c 'import ortools' 2>/dev/null; then
  "$python" Benchmarks/cp_sat.py 1 <"$folder/credits" >"$folder/theirs"
  agree "$folder/theirs" "$folder/ours" "60 awards, 10 claims by credits"
  paste -d ' ' "$folder/theirs" "$folder/ours" | awk '{ print $4 / $2, $4, $2 }' >"$folder/ratios"
  printf '60 awards, 10 claims by credits, decided: %.1f us, CP-SAT: %.0f us, ratio %.4f, at worst %.4f (aim 0.01)\n' \
    "$(awk '{ print $2 / 1000 }' "$folder/ratios" | median)" "$(awk '{ print $3 / 1000 }' "$folder/ratios" | median)" \
    "$(awk '{ print $1 }' "$folder/ratios" | median)" "$(awk '{ print $1 }' "$folder/ratios" | sort -g | tail -1)"
else
  awk '{ n[$1]++; print $2 / 1000 > "/dev/stderr" } END { for (v in n) printf "60 awards, 10 claims by credits: %d %s\n", n[v], v }' \
    "$folder/ours" 2>"$folder/costs"
  echo "60 awards, 10 claims by credits, decided: $(median <"$folder/costs") us; $python has no OR-tools to compare it with"
fi

# A learner with 60 awards, a stack of 40 claims with limits in its modules and over all, and a certificate that shares.
assay=$(Release/build.sh)
for verdict in met unmet; do
  mkdir -p "$folder/$verdict/credentials"
  printf 'assay: 1\nname: stack\n' >"$folder/$verdict/assay.yaml"
  "$bench" stack "$verdict" >"$folder/$verdict/credentials/stack.yaml"
  inside=$("$bench" stack-answer "$verdict" 1)
  cost() {
    local TIMEFORMAT='%R'
    { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{ print $1 * 1000 }'
  }
  for ((round = 0; round < rounds; round++)); do
    whole=$(cost "$assay" evaluate -C "$folder/$verdict" --on 2026-05-01 --learner ana --explain --jointly pathway certificate)
    start=$(cost "$assay" check -C "$folder/$verdict")
    echo "$whole $start"
  done >"$folder/rounds"
  printf 'a large stack, %s: assay evaluate --explain takes %d ms more than assay check; inside: %s, %d ms\n' "$verdict" \
    "$(awk '{ print $1 - $2 }' "$folder/rounds" | median)" "${inside% *}" "$((${inside##* } / 1000000))"
done

"""cp_sat.py REPEATS < PUZZLES: what CP-SAT of OR-tools, with one worker, takes to decide each puzzle, model included.

Prints for each puzzle whether all claims can be met, and nanoseconds of processor time."""
import sys
import time

from ortools.sat.python import cp_model


def is_met(credits, claims):
    model = cp_model.CpModel()
    uses = [[] for _ in credits]
    for need, fits in claims:
        counted = [model.new_bool_var("") for _ in fits]
        for award, variable in zip(fits, counted):
            uses[award].append(variable)
        model.add(sum(credits[award] * variable for award, variable in zip(fits, counted)) >= need)
    for variables in uses:
        if variables:
            model.add_at_most_one(variables)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 60
    status = solver.solve(model)
    return {cp_model.OPTIMAL: "met", cp_model.FEASIBLE: "met", cp_model.INFEASIBLE: "unmet"}.get(status, "undecided")


numbers = iter(map(int, sys.stdin.read().split()))
repeats = int(sys.argv[1])
# What is done once for all puzzles is not counted.
is_met([1], [(1, [0])])
for _ in range(next(numbers)):
    awards, count = next(numbers), next(numbers)
    credits = [next(numbers) for _ in range(awards)]
    claims = []
    for _ in range(count):
        need, fits = next(numbers), next(numbers)
        claims.append((need, [next(numbers) for _ in range(fits)]))
    before = time.process_time_ns()
    for _ in range(repeats):
        verdict = is_met(credits, claims)
    print(verdict, (time.process_time_ns() - before) // repeats)

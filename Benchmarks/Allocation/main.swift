// AllocationBench decide|answer number|credits REPEATS < PUZZLES: for each puzzle the verdict, and nanoseconds of processor
// time: of the search alone on the compiled question, or of the whole answer with its explanation.
//
// AllocationBench stack met|unmet: the design of a large stack with its learner, as YAML.
// AllocationBench stack-answer met|unmet REPEATS: the same, answered.
import AssayEngine
import AssayModel

let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "decide" where words.count == 3, "answer" where words.count == 3:
  Bench(isWhole: words[0] == "answer", repeats: Int(words[2]) ?? 1).solvePuzzles(byCredits: words[1] == "credits")
case "stack" where words.count == 2:
  print(LargeStack(isMet: words[1] == "met").yaml)
case "stack-answer" where words.count == 3:
  Bench(isWhole: true, repeats: Int(words[2]) ?? 1).answer(LargeStack(isMet: words[1] == "met"))
default:
  fatalError("see the first lines of Benchmarks/Allocation/main.swift")
}

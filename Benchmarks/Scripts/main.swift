// ScriptBench SCRIPT FUNCTION CALLS counted|watched: nanoseconds of processor time for a call of one of the functions of
// `scripts.lua`, how often it gave back true, and how many runs were tripped. `loop`, `cohort` and `texts` are called one by one, as
// rules are; `predicate` is called for all awards of a learner, as predicates are. `words` is no script: the engine is asked
// the same with a criterion in our words, `whole` or only the search.
internal import LuaRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let words = Array(CommandLine.arguments.dropFirst())
guard words.count == 4, let calls = Int(words[2]) else {
  fatalError("see the first lines of Benchmarks/Scripts/main.swift")
}
if words[1] == "words" {
  let bench = WordsBench(isWhole: words[3] == "whole")
  let start = ScriptBench.now()
  let yes = bench.ask(calls: calls)
  print(Double(ScriptBench.now() - start) / Double(calls), yes, 0)
  exit(0)
}
var bench = try ScriptBench(
  script: words[0], function: words[1], counting: words[3] == "counted" ? .counted : .watched)
print(try bench.time(calls: calls))

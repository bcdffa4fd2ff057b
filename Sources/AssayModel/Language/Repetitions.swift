extension [String] {
  /// Each once, in the order of the first of them, with how often it is there: `a, b, a` is `2 times a, b`.
  package var countingRepetitions: [String] {
    let times = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }.map { line in
      times[line].map { $0 > 1 ? "\($0) times \(line)" : line } ?? line
    }
  }
}

internal import AssayAnalysis
package import AssayModel

/// What came of writing a design otherwise, one thing after the other.
package struct MutationReport: Sendable {
  /// In the order of their files' bytes, then of their places.
  package var mutants: [ReportedMutant]
  package var day: CalendarDate

  package init(_ mutants: [ReportedMutant], on day: CalendarDate, sources: SourceMap) {
    let ranks = sources.fileRanks
    let orders = mutants.map { SourceOrder($0.range, ranks) }
    let places = mutants.indices.sorted { orders[$0] == orders[$1] ? $0 < $1 : orders[$0] < orders[$1] }
    self.mutants = places.map { mutants[$0] }
    self.day = day
  }

  package var survivors: [ReportedMutant] {
    mutants.filter { if case .survives = $0.outcome { true } else { false } }
  }

  /// Those of which it was not found out whether anybody could notice.
  package var unknown: [ReportedMutant] {
    mutants.filter { if case .unknown = $0.outcome { true } else { false } }
  }

  func count(of word: String) -> Int { mutants.count { $0.outcome.word == word } }

  /// `37 of 41 mutants noticed, 2 equivalent, 2 survive`.
  package var sentence: String {
    if mutants.isEmpty { return "there is nothing in these designs that could be written otherwise" }
    let noticed = count(of: "noticed")
    var parts = ["\(noticed) of \(mutants.count) mutant\(mutants.count == 1 ? "" : "s") noticed"]
    let (equivalent, surviving, unknown) = (count(of: "equivalent"), count(of: "survives"), count(of: "unknown"))
    if equivalent > 0 { parts.append("\(equivalent) equivalent") }
    if surviving > 0 { parts.append("\(surviving) survive\(surviving == 1 ? "s" : "")") }
    if unknown > 0 { parts.append("\(unknown) not known") }
    return parts.joined(separator: ", ")
  }

  /// Each mutant that no test noticed, as a finding at its place in the design.
  var diagnostics: [Diagnostic] { mutants.compactMap { $0.diagnostic(on: day) } }

  /// The tests that would have noticed, each once, as they stand in a file.
  package var tests: String? {
    var sections: [(credential: String, tests: [String])] = []
    for mutant in survivors {
      guard case .survives(let learner) = mutant.outcome, let test = learner.test else { continue }
      if sections.last?.credential != mutant.credential { sections.append((mutant.credential, [])) }
      // Several changes may be told by one learner.
      if sections[sections.count - 1].tests.contains(where: { $0.body == test.body }) { continue }
      sections[sections.count - 1].tests.append(test)
    }
    if sections.isEmpty { return nil }
    return sections.map { section in
      "describe(\(LuaTerm.quoted(section.credential)), function()\n" + section.tests.joined(separator: "\n") + "end)\n"
    }.joined(separator: "\n")
  }
}

extension ReportedMutant {
  fileprivate func diagnostic(on day: CalendarDate) -> Diagnostic? {
    switch outcome {
    case .noticed, .equivalent: return nil
    case .survives(let learner):
      let lines = learner.shown.lines(on: day)
      let what = lines.isEmpty ? "nothing at all" : lines.joined(separator: ";\n")
      return Diagnostic(
        "unnoticed-change", .error, "\(says), and no test noticed", at: range,
        notes: [.init("\(learner.says.phrase), for who has\n\(what)")],
        help: learner.shown.assumed.isEmpty
          ? "test such a learner" : "test such a learner, and what the script answers")
    case .unknown:
      return Diagnostic(
        "undecided-change", .warning, "\(says), no test noticed, and it is not known whether any could", at: range,
        help: "test a learner for whom it matters")
    }
  }
}

extension String {
  /// A test without the line that names it.
  fileprivate var body: Substring { drop { $0 != "\n" } }
}

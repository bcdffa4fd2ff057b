internal import AssayFormats
internal import AssayModel
internal import AssayTesting

extension TestAnswer {
  /// Whether something can be learnt from mutants: only tests that pass can notice anything.
  package var canBeMutated: Bool {
    !report.tests.isEmpty && report.tests.allSatisfy { !$0.outcome.isBad } && !project.isIncomplete
      && !project.diagnostics.contains { $0.severity == .error }
  }
}

extension MutantTrial {
  /// What comes of every mutant of some credentials. Mutants that come to the same are one.
  func report(
    on credentials: [String], atOnce: Int, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) -> MutationReport {
    let mutants = credentials.flatMap { Mutant.all(of: $0, in: self.tried) }
    let tried = Workers.results(mutants.count, atOnce: atOnce, done: { progress($0, mutants.count) }) { place in
      self.judged(mutants[place])
    }
    var seen: Set<Credential> = []
    let distinct = tried.compactMap { $0 }.filter { seen.insert($0.credential).inserted }
    return MutationReport(distinct.map(\.reported), on: day, sources: self.tried.sources)
  }
}

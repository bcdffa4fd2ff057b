internal import AssayAnalysis
package import AssayFormats
package import AssayModel
package import AssayTesting

/// What is asked about designs over all learners that there could be.
package struct AnalysisRequest: Hashable, Sendable {
  /// Ids, in the order in which they were named.
  package var credentials: [String]
  package var date: CalendarDate
  /// How many questions are looked into side by side.
  package var atOnce = Workers.processors

  package init(credentials: [String], date: CalendarDate) {
    self.credentials = credentials
    self.date = date
  }

  /// `kept` has answers from before, where they may be used. `progress` is told how many questions have been looked into, and
  /// of how many, from whichever thread.
  package func answer(
    in project: OpenProject, kept: KeptAnswers? = nil,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> AnalysisReport {
    answer(in: project.tried, kept.map { ($0, AnswerKeys(of: project)) }, progress)
  }

  package func answer(in tried: TriedProject) -> AnalysisReport { answer(in: tried, nil) { _, _ in } }

  private func answer(
    in tried: TriedProject, _ kept: (answers: KeptAnswers, keys: AnswerKeys)?,
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) -> AnalysisReport {
    let analysis = DesignAnalysis(Design(tried.project), on: date)
    let asked = credentials.compactMap { tried.project.credentials[$0] }
    let most = asked.count * (asked.count + 1) / 2
    let found = Workers.results(asked.count, atOnce: atOnce, done: { progress($0, most) }) { place in
      self.analysis(of: asked[place], by: analysis, kept)
    }
    let earnable = zip(asked, found).filter { $0.1.earnable == .yes }.map(\.0)
    let pairs = earnable.indices.flatMap { first in earnable[(first + 1)...].map { (earnable[first], $0) } }
    let relations = Workers.results(
      pairs.count, atOnce: atOnce, done: { progress(asked.count + $0, asked.count + pairs.count) }
    ) { self.relation(of: pairs[$0], by: analysis, kept) }
    return AnalysisReport(
      project: tried.project.name, day: date, credentials: found, relations: relations.compactMap { $0 },
      sources: tried.sources)
  }

  private func analysis(
    of credential: Credential, by analysis: DesignAnalysis, _ kept: (answers: KeptAnswers, keys: AnswerKeys)?
  ) -> CredentialAnalysis {
    let question = kept.map { kept in
      ["analysis", credential.id, "\(date)", kept.keys.digest(concerning: analysis.concerned(by: [credential]))]
    }
    if let kept, let question, let known = kept.answers.answer(to: question)?.analysis,
      let restored = analysis.restored(known, of: credential)
    {
      return restored
    }
    let found = analysis.analysis(of: credential)
    if let kept, let question { kept.answers.keep(found.json, to: question) }
    return found
  }

  private func relation(
    of pair: (Credential, Credential), by analysis: DesignAnalysis,
    _ kept: (answers: KeptAnswers, keys: AnswerKeys)?
  ) -> CredentialRelation? {
    let question = kept.map { kept in
      let digest = kept.keys.digest(concerning: analysis.concerned(by: [pair.0, pair.1]))
      return ["relation", pair.0.id, pair.1.id, "\(date)", digest]
    }
    if let kept, let question, let known = kept.answers.answer(to: question)?.relation, analysis.holds(known) {
      return known
    }
    let found = analysis.relation(pair.0, pair.1)
    if let kept, let question { kept.answers.keep(found?.kept ?? .noRelation, to: question) }
    return found
  }
}

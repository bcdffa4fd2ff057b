internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel

/// Comparisons of two versions of a project, which are made once.
struct KeptComparisons: Sendable {
  private let answers: KeptAnswers
  private let keys: (old: AnswerKeys, new: AnswerKeys)
  private let analyses: (old: DesignAnalysis, new: DesignAnalysis)
  private let date: CalendarDate

  init(
    _ answers: KeptAnswers, keys: (old: AnswerKeys, new: AnswerKeys),
    analyses: (old: DesignAnalysis, new: DesignAnalysis), date: CalendarDate
  ) {
    (self.answers, self.keys, self.analyses, self.date) = (answers, keys, analyses, date)
  }

  func comparison(of id: String, by comparison: DesignComparison) -> CredentialComparison? {
    guard let question = question(about: id) else { return comparison.comparison(of: id) }
    if let known = answers.answer(to: question)?.comparison, let restored = comparison.restored(known, of: id) {
      return restored
    }
    let found = comparison.comparison(of: id)
    if let found { answers.keep(found.kept, to: question) }
    return found
  }

  /// Nil where there is nothing to compare.
  private func question(about id: String) -> [String]? {
    guard let before = analyses.old.credential(id), let after = analyses.new.credential(id) else { return nil }
    // What matters to one version may be asked of the other's records.
    let concerned = analyses.old.concerned(by: [before]).union(analyses.new.concerned(by: [after]))
    return [
      "comparison", id, "\(date)", keys.old.digest(concerning: concerned), keys.new.digest(concerning: concerned),
    ]
  }
}

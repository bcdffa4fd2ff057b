package import AssayAnalysis
package import AssayModel

/// Reads again what `AnalysisReport` and `ComparisonReport` write as JSON.
extension Syntax {
  /// What was found about a credential, without places and titles; nil where it is anything else.
  package var analysis: CredentialAnalysis? {
    guard let credential = self["credential"]?.text, let earnable = self["earnable"]?.possibility,
      let findings = self["nodes"]?.items?.map(\.finding), !findings.contains(where: { $0 == nil }),
      let unusable = self["unusable"]?.texts, let mandatory = self["mandatory"]?.texts,
      let opaque = self["opaque"]?.texts, let smallest = shown("smallest")
    else { return nil }
    var core: [CredentialAnalysis.Blame]?
    if let items = self["core"]?.items {
      core = items.compactMap(\.blame)
      guard core?.count == items.count else { return nil }
    }
    return CredentialAnalysis(
      credential: credential, earnable: earnable, smallest: smallest, core: core,
      findings: findings.compactMap { $0 }, unusable: unusable, mandatory: mandatory, opaque: opaque,
      reason: self["reason"]?.written)
  }

  /// What a comparison came to; nil where it is anything else.
  package var comparison: DesignComparison.Outcome? {
    guard let verdict = self["verdict"]?.text.flatMap(CredentialComparison.Verdict.init(rawValue:)),
      let lost = shown("lost"), let gained = shown("gained"), let overlap = self["overlap"]
    else { return nil }
    return DesignComparison.Outcome(
      verdict: verdict, lost: lost, gained: gained,
      overlap: overlap.text == "true" ? .yes : overlap.text == "false" ? .no : .unknown,
      reason: self["reason"]?.written)
  }

  /// How two credentials relate, or that they do not; nil where it is anything else.
  package var relation: CredentialRelation?? {
    guard let written = self["relation"] else { return nil }
    if written.isNull { return .some(nil) }
    guard let kind = written.text.flatMap(CredentialRelation.Kind.init(rawValue:)), let first = self["a"]?.text,
      let second = self["b"]?.text, let learner = shown("learner")
    else { return nil }
    return CredentialRelation(first: first, second: second, kind: kind, learner: learner)
  }

  private var possibility: Possibility? { text.flatMap(Possibility.init(rawValue:)) }

  /// Text, unless it says that there is none.
  private var written: String? { isNull ? nil : text }

  private var texts: [String]? {
    guard let items, items.allSatisfy({ $0.text != nil }) else { return nil }
    return items.compactMap(\.text)
  }

  private var finding: CredentialAnalysis.Finding? {
    guard let id = self["id"]?.text,
      let kind = self["finding"]?.text.flatMap(CredentialAnalysis.Finding.Kind.init(rawValue:))
    else { return nil }
    return .init(id: id, kind: kind)
  }

  private var blame: CredentialAnalysis.Blame? {
    guard let id = self["id"]?.text,
      let kind = self["kind"]?.text.flatMap(CredentialAnalysis.Blame.Kind.init(rawValue:))
    else { return nil }
    return .init(kind: kind, id: id)
  }

  /// A learner under a key, or that there is none; nil where it cannot be read.
  private func shown(_ key: String) -> ShownLearner?? {
    guard let value = self[key] else { return nil }
    if value.isNull { return .some(nil) }
    guard let size = value["size"]?.text.flatMap({ Int($0) }), let written = value["learner"],
      let assumed = value["assumed"]?.texts, let learner = LearnerRecord.read(written)
    else { return nil }
    return ShownLearner(size: size, learner: learner, assumed: assumed, isSmallest: value["proved"]?.text == "true")
  }
}

extension LearnerRecord {
  /// The only learner of a document that was written by ``json``.
  fileprivate static func read(_ document: Syntax) -> LearnerRecord? {
    let read = Project.read(documents: [document], sources: SourceMap())
    return read.project.learners.count == 1 ? read.project.learners.values.first : nil
  }
}

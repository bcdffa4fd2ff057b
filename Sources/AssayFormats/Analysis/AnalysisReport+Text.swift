internal import AssayAnalysis
internal import AssayModel

extension AnalysisReport {
  /// The answer for people: 60 columns, understood without colour and when read aloud.
  package func text(width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: false, day: day)
    for (place, credential) in credentials.enumerated() {
      if place > 0 { page.skip() }
      write(credential, to: &page)
    }
    if !relations.isEmpty {
      page.skip()
      page.text.appendLine("Between credentials:", .emphasis)
      for relation in relations { page.bullet(Self.sentence(relation)) }
    }
    return page.text
  }

  private func write(_ credential: CredentialAnalysis, to page: inout EvaluationPage) {
    page.paragraph("\(credential.title) (\(credential.credential))", role: .emphasis)
    switch credential.earnable {
    case .yes:
      page.line("can be earned", .good, credential.smallest.map { ", with no more than \($0.amount):" } ?? "")
      for line in credential.smallest?.firstLines(on: day) ?? [] { page.bullet(line) }
      if credential.smallest?.isSmallest == false { page.paragraph("There may be a way with less.") }
    case .no:
      let core = credential.core ?? []
      let because =
        switch core.count {
        case 0: ""
        case 1: ", because of this alone:"
        default: ", because these exclude each other:"
        }
      page.line("nobody can earn it", .bad, because)
      for blame in core { page.bullet(sentence(blame)) }
      if core.count > 1 {
        page.paragraph("Changing any one of them ends that. There may be other reasons, which show then.")
      }
    case .unknown:
      page.line(
        "not found out", .warning,
        ": nobody knows whether anybody can earn it, since \(credential.reason ?? "it was not looked into")")
    }
    write("Everybody who earns it has:", credential.mandatory, to: &page)
    write("Nobody who earns it can have:", credential.unusable, to: &page)
    write("Only a script can say, so both answers were thought of:", credential.opaque, to: &page)
    if !credential.findings.isEmpty {
      page.skip()
      for finding in credential.findings { page.bullet(sentence(finding)) }
    }
    if let reason = credential.reason, credential.earnable != .unknown {
      page.paragraph("Of some criteria or awards nothing is said, since \(reason).")
    }
  }

  private func write(_ heading: String, _ ids: [String], to page: inout EvaluationPage) {
    guard !ids.isEmpty else { return }
    page.skip()
    page.paragraph(heading)
    for id in ids.prefix(12) { page.bullet(id) }
    if ids.count > 12 { page.bullet("and \(ids.count - 12) more") }
  }

  private func place(_ place: Place) -> String {
    sources.key(of: place.node).map { " (\(sources.path(of: $0.file)):\($0.start.line))" } ?? ""
  }

  private func sentence(_ blame: CredentialAnalysis.Blame) -> String { blame.phrase + place(blame.place) }

  private func sentence(_ finding: CredentialAnalysis.Finding) -> String {
    let what = "`\(finding.id)`\(place(finding.place))"
    return switch finding.kind {
    case .impossible: "nobody can meet \(what)"
    case .always: "everybody meets \(what), whatever they have done"
    case .dead: "\(what) is a choice that nobody who earns the credential can take"
    case .forced: "\(what) looks like a choice, and everybody who earns the credential has to meet it"
    case .redundant: "\(what) changes nothing: without it the same learners would earn the credential"
    }
  }

  private static func sentence(_ relation: CredentialRelation) -> String {
    switch relation.kind {
    case .implies: "whoever earns `\(relation.first)` also earns `\(relation.second)`"
    case .equals: "`\(relation.first)` and `\(relation.second)` are earned by the same learners"
    case .excludes: "nobody can earn both `\(relation.first)` and `\(relation.second)`"
    }
  }
}

extension ShownLearner {
  fileprivate var amount: String {
    let awards = learner.awards.count
    let more =
      learner.results.count + learner.evidence.count + learner.experience.count + learner.approvals.count
      + learner.facts.count + assumed.count
    let words = awards == 1 ? "1 award" : "\(awards) awards"
    return more == 0 ? words : awards == 0 ? "this" : "\(words) and \(more) more"
  }
}

package import AssayAnalysis
internal import AssayEngine
package import AssayModel

/// What `assay path` found: for each learner, the cheapest way to a credential.
package struct PathReport: Sendable {
  package var day: CalendarDate
  package var paths: [LearnerPath]

  package init(day: CalendarDate, paths: [LearnerPath]) { (self.day, self.paths) = (day, paths) }

  /// The contract of `assay path --format json`, version 1: one document for each learner.
  package func json(of path: LearnerPath) -> JSONValue {
    let provided: [JSONValue.Member] =
      path.provided.isEmpty ? [] : [JSONValue.Member("provided", .array(path.provided.map { .string($0) }))]
    let document: JSONValue = [
      "assay": 1, "credential": .string(path.credential), "learner": .string(path.learner), "on": .string("\(day)"),
      "by": .string(path.by.rawValue), "reachable": .string(path.reachable.rawValue),
      "cost": Self.amount(path.cost, path), "bound": Self.amount(path.bound, path),
      "plan": .array(
        path.plan.map { step in
          .object([
            JSONValue.Member(step.addition.word, .string(step.addition.id)),
            JSONValue.Member("after", .array(step.after.map { .string($0) })),
          ])
        }),
    ]
    guard case .object(let members) = document else { return document }
    return .object(members + provided)
  }

  /// Numbers of things and hours are numbers; what has another unit is text with it.
  private static func amount(_ amount: Decimal?, _ path: LearnerPath) -> JSONValue {
    guard let amount else { return .null }
    switch path.by {
    case .count: return .decimal(amount)
    case .credits, .hours, .cost: return .string(words(amount, path))
    }
  }

  private static func words(_ amount: Decimal, _ path: LearnerPath) -> String {
    [amount.description, path.unit].compactMap { $0 }.joined(separator: " ")
  }

  /// The answer for people: 60 columns, understood without colour and when read aloud.
  package func text(width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: false, day: day)
    for (place, path) in paths.enumerated() {
      if place > 0 { page.skip() }
      page.paragraph("\(path.title) (\(path.credential))", role: .emphasis)
      switch path.reachable {
      case .no:
        page.line("out of reach", .bad, ": nothing that \(path.learner) could add would earn it")
      case .unknown where !path.provided.isEmpty:
        page.line("perhaps within reach", .warning, ": \(path.learner), with \(Self.said(path)):")
        addSteps(of: path, to: &page)
        page.paragraph("It is, if scripts say yes to:")
        for question in path.provided { page.bullet(question) }
      case .unknown:
        page.line("not found out", .warning, ": \(path.learner), \(path.reason ?? "it took too much searching")")
      case .yes where path.plan.isEmpty:
        page.line("earned", .good, ": \(path.learner), nothing is missing")
      case .yes:
        page.line("within reach", .good, ": \(path.learner), with \(Self.said(path)):")
        addSteps(of: path, to: &page)
      }
    }
    return page.text
  }

  private func addSteps(of path: LearnerPath, to page: inout EvaluationPage) {
    for (number, step) in path.plan.enumerated() { page.numbered(number + 1, Self.said(step)) }
    if path.bound != path.cost {
      let least = path.bound.map { Self.words($0, path) } ?? "0"
      page.paragraph("There may be a cheaper way, though none for less than \(least).")
    }
  }

  private static func said(_ path: LearnerPath) -> String {
    let amount = path.cost.map { words($0, path) } ?? ""
    return path.by == .count ? "\(amount) \(amount == "1" ? "addition" : "additions")" : "additions of \(amount)"
  }

  private static func said(_ step: LearnerPath.Step) -> String {
    let what =
      switch step.addition {
      case .achievement(let id): id
      case .assessment(let id): "pass \(id)"
      case .evidence(let kind): "evidence: \(kind)"
      }
    return what + (step.after.isEmpty ? "" : ", after \(step.after.joined(separator: " and "))")
  }
}

extension NextStep.Addition {
  fileprivate var word: String {
    switch self {
    case .achievement: "achievement"
    case .assessment: "assessment"
    case .evidence: "evidence"
    }
  }
}

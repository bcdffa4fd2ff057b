extension Grading {
  /// A grading whose pass mark is one of its marks.
  static let wording = Wording<Grading>(.record("grading")) { syntax, reading in
    let before = reading.diagnostics.count
    let grading = type.wording.read(syntax, &reading)
    if let grading, let pass = grading.pass, let written = syntax["pass"], syntax["scale"] != nil,
      reading.diagnostics.count == before
    {
      reading.expectMark(pass, on: grading.scale, at: written.node)
    }
    return grading
  }
}

extension Reading {
  /// Says so where a mark is none of its scale.
  mutating func expectMark(
    _ mark: Score, on scale: Grading.Scale, at node: NodeID, severity: Diagnostic.Severity = .error
  ) {
    switch (scale, mark) {
    case (.passFail, .number): return
    case (.passFail, .word), (.words, .word), (.words, .number):
      let words = if case .words(let words) = scale { words } else { ["pass", "fail"] }
      if words.contains(mark.description) { return }
      reportUnknown(
        "unknown-mark", "`\(mark.description.shortened)` is not a mark of the scale", word: mark.description,
        among: words, at: node, .value, severity: severity)
    case (.percent, .number(let number)):
      expectMark(number, within: Bounds(atLeast: 0, atMost: 100), at: node, severity)
    case (.points(let points), .number(let number)): expectMark(number, within: points, at: node, severity)
    case (.percent, .word(let word)), (.points, .word(let word)):
      report(
        "unknown-mark", "`\(word.shortened)` is not a mark of the scale, which is of numbers", at: node,
        severity: severity, help: "write a number")
    }
  }

  private mutating func expectMark(
    _ number: Decimal, within points: Bounds<Decimal>, at node: NodeID, _ severity: Diagnostic.Severity
  ) {
    if points.contains(number) { return }
    let least = points.atLeast.map { "from \($0) " } ?? ""
    report(
      "unknown-mark", "`\(number)` lies outside the scale", at: node, severity: severity,
      help: "write a number \(least)" + (points.atMost.map { "up to \($0)" } ?? "up"))
  }
}

/// A mark that is written of an assessment, whose scale is known only when everything has been read.
package struct WrittenMark: Sendable {
  var assessment: Reference
  var mark: Score
  var node: NodeID
}

extension Reading {
  /// Keeps the marks that are written of an assessment: one, or the ends of a range.
  mutating func keepMarks(_ syntax: Syntax?, of assessment: Syntax?) {
    guard let syntax, let assessment, let id = assessment.text else { return }
    let reference = Reference(
      namespace: .assessment, id: id, node: assessment.node, scope: scope, severity: danglingSeverity,
      document: document)
    for written in [syntax, syntax["at_least"], syntax["at_most"]] {
      guard let written, let text = written.text else { continue }
      marks.append(WrittenMark(assessment: reference, mark: Score(text.trimmingSpaces), node: written.node))
    }
  }
}

extension Project {
  func checkMarks(_ reading: inout Reading) {
    for written in reading.marks {
      guard let assessment = assessment(written.assessment) else { continue }
      reading.document = written.assessment.document
      reading.expectMark(
        written.mark, on: assessment.grading.scale, at: written.node, severity: written.assessment.severity)
    }
    reading.document = nil
  }

  /// Of the credential in which it is named, else of none, else `credential/id`.
  private func assessment(_ reference: Reference) -> Assessment? {
    let own = reference.scope.flatMap { credentials[$0] }?.assessments.first { $0.id == reference.id }
    if let found = own ?? assessments[reference.id] { return found }
    let parts = reference.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    return credentials[parts[0]]?.assessments.first { $0.id == parts[1] }
  }
}

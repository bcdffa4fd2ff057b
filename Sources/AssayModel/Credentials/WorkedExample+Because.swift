extension WorkedExample {
  /// Each reason, and where it is written.
  static let becauseField = Field<WorkedExample>(
    "because", .oneOrMany(.text), "What is not met: names, words or ids of criteria."
  ) { syntax, example, reading in
    guard let reasons = Wording<[String]>.oneOrMany(of: .text).read(syntax, &reading) else { return }
    example.because = reasons
    let written = if let items = syntax.items { items } else { [syntax] }
    example.becausePlaces = written.filter { $0.text != nil }.map { Place($0.node) }
  }
}

extension Project {
  /// A reason that no criterion goes by would never be the one that is given.
  func checkReasons(_ reading: inout Reading) {
    // What was lost may have been what is meant.
    if reading.incomplete.contains(.name) || reading.incomplete.contains(.credential) { return }
    for (id, credential) in credentials where !credential.examples.isEmpty {
      guard let requires = credential.achievement.requires else { continue }
      let nodes = CriterionNode(requires).all.map(\.criterion)
      if nodes.contains(where: { if case .opaque = $0.form { true } else { false } }) { continue }
      var known = Set(nodes.map(\.word) + nodes.compactMap(\.name) + nodes.compactMap(\.refersTo))
      known.formUnion(Counting.type.fields.map(\.name) + ["counting"])
      reading.document = "credential:\(id)/"
      for example in credential.examples {
        for (reason, place) in zip(example.because, example.becausePlaces) where !known.contains(reason) {
          // What exists may be what a criterion with a fault of its own was to refer to.
          let isDeclared = achievements[reason] != nil || assessments[reason] != nil
          if isDeclared || credential.assessments.contains(where: { $0.id == reason }) { continue }
          reading.reportUnknown(
            "dangling-reference", "no criterion of `\(id)` goes by `\(reason.shortened)`", word: reason,
            among: known.sorted(), at: place.node, .value)
        }
      }
    }
    reading.document = nil
  }
}

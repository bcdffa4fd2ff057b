internal import AssayAnalysis
internal import AssayModel

extension ComparisonReport {
  private static let mostEdits = 40

  /// What was edited, by documents, with what each edit does by itself.
  func writeEdits(to page: inout EvaluationPage) {
    guard !edits.isEmpty else { return }
    var document: String?
    for edit in edits.prefix(Self.mostEdits) {
      if edit.document != document {
        page.paragraph("Edited in \(edit.document):")
        document = edit.document
      }
      let by = edit.consequence.map { "; by itself, \($0)" } ?? ""
      page.bullet(edit.words + by)
    }
    if edits.count > Self.mostEdits { page.paragraph("... and \(edits.count - Self.mostEdits) more") }
    if let untried { page.paragraph(untried) }
    if !staleTexts.isEmpty {
      page.paragraph("These texts were not edited, and may be wrong now:")
      for text in staleTexts { page.bullet(text) }
    }
    if !entries.isEmpty { page.skip() }
  }

  /// The same as a table; empty where nothing was edited.
  var editsTable: String {
    guard !edits.isEmpty else { return "" }
    let consequences = edits.contains { $0.consequence != nil }
    let heading = consequences ? " what this edit alone does |" : ""
    var text = "\n#### What was edited\n\n| where | before | now |\(heading)\n"
    text += "|---|---|---|\(consequences ? "---|" : "")\n"
    for edit in edits.prefix(Self.mostEdits) {
      let place = ([edit.document] + edit.shownPlace).joined(separator: ", ")
      var cells = [place, edit.before ?? "", edit.after ?? ""]
      if consequences { cells.append(edit.consequence ?? "") }
      text += "| \(cells.map { MarkdownText.escaped($0) }.joined(separator: " | ")) |\n"
    }
    if edits.count > Self.mostEdits { text += "\n... and \(edits.count - Self.mostEdits) more\n" }
    if let untried { text += "\n\(untried)\n" }
    if !staleTexts.isEmpty {
      text += "\nThese texts were not edited, and may be wrong now:\n\n"
      text += staleTexts.map { "- \(MarkdownText.escaped($0))\n" }.joined()
    }
    return text
  }

  /// Says that what nothing is said of was not looked into.
  private var untried: String? {
    guard edits.count > 1 else { return nil }
    let count = edits.count { $0.consequence == nil }
    let which = count == edits.count ? "any edit" : count == 1 ? "one edit" : "\(count) edits"
    return count == 0 ? nil : "What \(which) would do alone was not looked into."
  }

  /// What readers are still told.
  private var staleTexts: [String] {
    var known: Set<String> = []
    return edits.compactMap { edit in
      guard let says = edit.says, known.insert(says).inserted else { return nil }
      return "\(edit.document): \"\(says.shortened(to: Self.mostCharacters))\""
    }
  }

  private static let mostCharacters = 200
}

extension ComparisonReport.Edit {
  /// `Cloud Operator (cloud-operator)`, `the plugin northwind`.
  fileprivate var document: String {
    if let title { return "\(title) (\(id))" }
    return kind == "project" ? id : "the \(kind) \(id)"
  }

  /// Where it stands and what was written there: `Welder (welder), validity, period: 3 years -> 2 years`; in what is said
  /// of a credential, without its name.
  func named(in credential: String) -> String {
    isOfCredential && id == credential ? words : "\(document), \(words)"
  }

  /// Without the words in which every design begins, and those that an item's name has said.
  fileprivate var shownPlace: [String] {
    var rest = place[...]
    if rest.first == "requires" { rest = rest.dropFirst() }
    if rest.first == "all_of", rest.count > 1 { rest = rest.dropFirst() }
    var shown: [String] = rest.reduce(into: []) { shown, step in
      if shown.last?.split(separator: " ").first.map({ $0 == step }) ?? false { return }
      shown.append(step)
    }
    // The bounds of the language, as one reads them aloud.
    if let last = shown.last, ["at_least", "at_most"].contains(last) {
      shown[shown.count - 1] = last.replacing("_", with: " ") + (of.map { " (of \($0))" } ?? "")
    } else if let of, let last = shown.popLast() {
      shown.append("\(last) of \(of)")
    }
    return shown
  }

  /// `electives, credits, at_least: 6 ects -> 8 ects`.
  fileprivate var words: String {
    let said: String
    switch (before, after) {
    case (let before?, let after?): said = "\(before) -> \(after)"
    case (nil, let after?): said = place.isEmpty ? "it is new" : "new, \(after)"
    case (let before?, nil): said = place.isEmpty ? "it is gone" : "gone, \(before)"
    case (nil, nil): said = "edited"
    }
    return shownPlace.isEmpty ? said : "\(shownPlace.joined(separator: ", ")): \(said)"
  }

  /// What it does by itself, in words; nil where that was not looked into.
  fileprivate var consequence: String? {
    // Of how long an award lasts whoever earns it feels nothing yet.
    let lasting = place.first == "validity" ? ["changes how long it is valid"] : []
    let felt = effects.filter { $0.verdict != .equivalent }.map { effect in
      effect.credential == id ? effect.verdict.felt : "\(effect.verdict.felt) in \(effect.credential)"
    }
    // Somebody whom nobody asked about may feel it.
    guard isTried || !felt.isEmpty else { return nil }
    let said = lasting + felt
    return said.isEmpty ? CredentialComparison.Verdict.equivalent.felt : said.joined(separator: "; ")
  }
}

extension CredentialComparison.Verdict {
  fileprivate var felt: String {
    switch self {
    case .equivalent: "nobody gains or loses"
    case .stricter: "harder for some"
    case .looser: "easier for some"
    case .incomparable: "harder for some, easier for others"
    case .unknown: "not found out"
    }
  }
}

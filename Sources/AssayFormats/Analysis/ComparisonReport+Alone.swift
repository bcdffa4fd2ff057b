internal import AssayAnalysis
internal import AssayModel

/// What single edits do, where several come together.
extension ComparisonReport {
  /// Somebody whom one edit alone makes lose or gain a credential.
  struct Felt {
    /// `validity, period: 3 years -> 2 years`
    let edit: String
    /// `whoever has what is listed above, with mig in place of tig`
    let learner: String
    /// Why not, by the version that does not let the learner earn it.
    let grounds: [String]
  }

  /// What single edits do to a credential, under a heading; only where more than one does it, for the example of a single
  /// one is shown anyway.
  func felt(in entry: Entry) -> [(heading: String, felt: [Felt])] {
    let (lost, gained) = (entry.comparison.lost, entry.comparison.gained)
    return [
      ("Each of these takes it from somebody, also without the other edits:", felt(entry, than: lost) { $0.lost }),
      ("Each of these lets somebody earn it, also without the other edits:", felt(entry, than: gained) { $0.gained }),
    ].filter { $0.1.count > 1 }
  }

  private func felt(
    _ entry: Entry, than shown: CredentialComparison.Change?, by side: (Effect) -> CredentialComparison.Change?
  ) -> [Felt] {
    guard let shown else { return [] }
    let above = lines(of: shown)
    let id = entry.comparison.credential
    return edits.compactMap { edit in
      edit.effect(on: id).flatMap(side).map {
        Felt(
          edit: edit.named(in: id), learner: Self.compared(lines(of: $0), to: above), grounds: $0.judged.grounds)
      }
    }
  }

  func lines(of change: CredentialComparison.Change) -> [String] {
    change.shown.firstLines(on: day, worth: change.worth)
  }

  /// What one learner has, said by what another has, where that is shorter.
  private static func compared(_ lines: [String], to above: [String]) -> String {
    let (more, less) = (lines.filter { !above.contains($0) }, above.filter { !lines.contains($0) })
    guard more.count + less.count < lines.count else { return "whoever has \(listed(lines))" }
    return switch (more.isEmpty, less.isEmpty) {
    case (true, true): "the same learner as above"
    case (false, true): "whoever has what is listed above and \(listed(more))"
    case (true, false): "whoever has what is listed above but \(listed(less))"
    case (false, false): "whoever has what is listed above, with \(listed(more)) in place of \(listed(less))"
    }
  }

  private static func listed(_ lines: [String]) -> String { lines.isEmpty ? "nothing" : lines.joined(separator: "; ") }

  /// Where edits together do what none of them does, and where some undo what others do.
  func togetherness(of entry: Entry) -> [String] {
    guard entry.comparison.isInBoth, edits.count > 1, edits.allSatisfy(\.isTried) else { return [] }
    let (id, comparison) = (entry.comparison.credential, entry.comparison)
    let alone = edits.compactMap { edit in
      edit.effect(on: id).map { (edit: edit.named(in: id), verdict: $0.verdict) }
    }
    if alone.contains(where: { $0.verdict == .unknown }) || comparison.verdict == .unknown { return [] }
    let tightening = alone.filter { [.stricter, .incomparable].contains($0.verdict) }.map(\.edit)
    let easing = alone.filter { [.looser, .incomparable].contains($0.verdict) }.map(\.edit)
    var said: [String] = []
    let isLost = comparison.lost != nil && tightening.isEmpty
    let isGained = comparison.gained != nil && easing.isEmpty
    if isLost || isGained {
      let what = isLost && isGained ? "loses or gains" : isLost ? "loses" : "gains"
      said.append("Nobody \(what) it by one of the edits alone: it takes several together.")
    }
    if [.stricter, .equivalent].contains(comparison.verdict) {
      said += easing.map {
        "Without the other edits this would let somebody earn it, and with them it lets nobody: \($0)."
      }
    }
    if [.looser, .equivalent].contains(comparison.verdict) {
      said += tightening.map {
        "Without the other edits this would take it from somebody, and with them it does from nobody: \($0)."
      }
    }
    return said
  }
}

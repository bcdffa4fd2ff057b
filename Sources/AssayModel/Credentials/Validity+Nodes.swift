extension Validity {
  /// What each renewal asks for, with the names that reports call it by; nil for one that asks for nothing.
  ///
  /// Paths begin with `renewals`, those of a second way to renew with `renewals~2`.
  package var nodes: [CriterionNode?] {
    renewals.enumerated().map { index, renewal in
      renewal.requires.map { CriterionNode($0, under: index == 0 ? "renewals" : "renewals~\(index + 1)") }
    }
  }
}

internal import AssayModel

extension ObligationAdvice {
  /// What to write so that a limit is seen at work; `criterion` is nil where it holds over the whole credential.
  static func advice(_ kind: Bound.Kind, _ criterion: Criterion?, of credential: Credential) -> String {
    let limits = criterion?.limits ?? credential.counting.limits
    switch kind {
    case .most, .mostPer: return "add a learner who has more than it allows"
    case .limit(let index, .atMost): return "add a learner with more \(limits.words(index)) than it allows"
    case .limit(let index, .atLeast):
      let enough = criterion == nil ? "for every criterion" : "here"
      return "add a learner who has enough \(enough), with fewer \(limits.words(index)) than it asks for"
    case .span: return "add a learner with enough awards, too far apart from each other"
    case .sharing(let index):
      let all = criterion?.sharedWith ?? credential.counting.sharedWith
      let other = index < all.count ? all[index].partner : nil
      return """
        add a learner with more awards that were `counted_in` \(other.map { "`\($0)`" } ?? "the other credential") than \
        it allows, or expect both of one who has too few for both: `expect(ana).never:earns \
        { "\(credential.id)", "\(other ?? "another")" }`
        """
    case .meanScore: return "add a learner with enough awards and too low a mean score"
    case .unshared:
      return """
        expect this credential together with one that counts the same awards: `expect(ana).never:earns \
        { "\(credential.id)", "another" }`
        """
    }
  }
}

extension SharingLimit {
  /// The credential it names; nil where it speaks of several.
  fileprivate var partner: String? {
    if case .credential(let id) = partners { id } else { nil }
  }
}

extension [Limit] {
  /// `awards from northwind-cloud`.
  fileprivate func words(_ index: Int) -> String {
    guard index < count, let phrase = self[index].of?.phrase else { return "awards" }
    return "awards \(phrase)"
  }
}

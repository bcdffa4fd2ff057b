internal import AssayEngine
internal import AssayModel

/// What awards say of themselves where a plugin's question about them holds, and where it does not: it is asked about
/// the values that learners of the project have.
struct PredicateTrial {
  private(set) var holding: [[String: String]] = []
  private(set) var failing: [[String: String]] = []

  /// Combinations beyond this are not tried.
  private static let most = 32

  init(of predicate: String, reading fields: [String], in awards: [Award], _ host: ScriptHost) {
    let names = fields.filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
    var combinations: [[String: String]] = [[:]]
    for name in names {
      let known = Set(awards.compactMap { $0.attributes[name] }).sorted()
      let values = known + ["true", "false"].filter { !known.contains($0) }
      combinations = Array(
        combinations.flatMap { combination in
          values.map { combination.merging([name: $0]) { _, new in new } }
        }.prefix(Self.most))
    }
    for (number, combination) in combinations.enumerated() {
      // One that was really awarded says what else such a question may want to know.
      var award = awards.first { $0.attributes == combination } ?? Award()
      // A plugin is asked about one award once.
      award.id = "award-\(number)"
      award.attributes = combination
      switch host.predicate(predicate, award) {
      case .met: holding.append(combination)
      case .unmet, .undecided: failing.append(combination)
      }
    }
  }

  private static let prefix = "attributes."
}

/// A stack of 40 claims in eight modules, a certificate that may share some of it, and a learner with 60 awards.
///
/// Every module has a limit of its own and a claim with `at_most_per`, the whole has two limits more. Awards fit two or three
/// claims each, so that hardly any has only one place to go.
package struct LargeStack {
  /// Whether the learner earns both; else three claims of one module have two awards between them.
  package let isMet: Bool

  package init(isMet: Bool) { self.isMet = isMet }

  private static let modules = 8
  private static let issuers = ["harbour-college", "northwind", "quayside"]
  /// One award for each of four claims of a module, two for its fifth, and what is left over.
  private static let needed = modules * 6
  private static let awards = 60

  package var yaml: String {
    (Self.issuers.map { "organisation: \($0)" } + achievements + [pathway, certificate, learner])
      .joined(separator: "\n---\n") + "\n"
  }

  /// The claim for which an award is laid out: `4-2` is the third claim of the fifth module.
  private func place(of award: Int) -> (module: Int, claim: Int) {
    let place = award % Self.needed
    return (place / 6, min(place % 6, 4))
  }

  private var achievements: [String] {
    (0..<Self.awards).map { award in
      let (module, claim) = place(of: award)
      // Beside its own, an award fits a claim of another module and the next one of its own.
      var claims = ["\(module)-\(claim)", "\((module + award) % Self.modules)-\((claim + 1) % 5)"]
      claims.append("\(module)-\((claim + 2) % 5)")
      if !isMet {
        let scarce: Set = ["3-0", "3-1", "3-2"]
        let keeps = award == 18 || award == 19
        claims = keeps ? ["3-0", "3-1", "3-2"] : claims.filter { !scarce.contains($0) }
      }
      let tags = Set(claims).sorted().map { "claim-\($0)" }
      return """
        achievement: award-\(award)
        issuer: \(Self.issuers[(award + award / 6) % 3])
        credits: \(1 + award % 4) ects
        level: { eqf: \(4 + award % 3) }
        tags: [\(tags.joined(separator: ", "))]
        """
    }
  }

  private var pathway: String {
    var lines = ["credential: pathway", "credits: 120 ects", "requires:", "  all_of:"]
    for module in 0..<Self.modules {
      lines += ["    - name: module-\(module)", "      all_of:"]
      for claim in 0..<4 {
        lines.append(
          "        - { name: part-\(module)-\(claim), count: { at_least: 1, of: { tag: claim-\(module)-\(claim) } } }")
      }
      lines.append(
        "        - { name: part-\(module)-4, count: { at_least: 2, of: { tag: claim-\(module)-4 }, at_most_per: { issuer: 1 } } }"
      )
      lines.append("      limits: [ { at_most: 4, of: { issuer: northwind } } ]")
    }
    lines += [
      "counting:", "  limits:", "    - { at_least: 16, of: { level: { eqf: 5 } } }",
      "    - { at_most: 20, of: { gained_by: prior_learning } }",
    ]
    return lines.joined(separator: "\n")
  }

  private var certificate: String {
    """
    credential: certificate
    requires: { all_of: [ { count: { at_least: 8, of: { issuer: quayside } } }, { count: { at_least: 4, of: { level: { eqf: 6 } } } } ] }
    counting: { shared_with: [ { credential: pathway, at_most: 6 } ] }
    """
  }

  private var learner: String {
    "learner: ana\nawards:\n"
      + (0..<Self.awards).map {
        "  - { achievement: award-\($0), awarded: 2025-0\(1 + $0 % 9)-15, gained_by: \($0 % 5 == 0 ? "prior_learning" : "study") }"
      }.joined(separator: "\n")
  }
}

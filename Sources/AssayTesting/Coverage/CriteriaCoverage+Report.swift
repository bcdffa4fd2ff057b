internal import AssayEngine
package import AssayFormats
package import AssayModel

extension CriteriaCoverage {
  /// What was seen and what is missing, ready to be printed. `learners`: who looks for what would show the rest.
  package func report(
    sources: SourceMap, lines: LineCoverage = LineCoverage(), learners: MissingLearners? = nil,
    width: Int = Report.defaultWidth
  ) -> CoverageReport {
    let credentials = project.credentials.values.map { credential in
      let isAsked = evaluations[credential.id] ?? 0 > 0
      var listing = ObligationListing(
        sources: sources, home: credential.achievement.place, learners: isAsked ? learners : nil)
      let nodes = (nodes[credential.id] ?? []).map { node in
        listing.covered(node, of: credential) { counts[$0] ?? 0 }
      }
      return CoveredCredential(
        id: credential.id, title: credential.achievement.title?.text() ?? credential.id, at: listing.home,
        evaluations: evaluations[credential.id] ?? 0, nodes: nodes)
    }
    return CoverageReport(credentials, lines: lines, sources: sources, width: width)
  }
}

/// Finds the lines at which the criteria of one credential are listed.
private struct ObligationListing {
  let sources: SourceMap
  let home: CoveragePlace?
  private var learners: MissingLearners?
  /// Per depth: where the criterion is listed that is being looked at, and those around it.
  private var around: [CoveragePlace?] = []

  init(sources: SourceMap, home: Place, learners: MissingLearners?) {
    self.sources = sources
    self.learners = learners
    self.home = Self.place(of: home, sources)
  }

  mutating func covered(
    _ node: ObservedNode, of credential: Credential, count: (Obligation) -> Int
  ) -> CoveredNode {
    around.removeLast(max(0, around.count - node.depth))
    switch node.owner {
    case .criterion(let criterion):
      let written = Self.place(of: criterion.criterion.place, sources)
      // What a plugin writes inside its criterion is listed where the credential uses that.
      let isHere = written != nil && (home == nil || written?.file == home?.file)
      let listed = isHere ? written : around.last ?? home
      around.append(listed)
      let obligations = node.obligations.map {
        covered($0, criterion.criterion, of: credential, isHere ? nil : listed, count)
      }
      return CoveredNode(
        path: criterion.path, name: criterion.id.withoutRequires, phrase: node.purpose + criterion.criterion.phrase,
        depth: node.depth, at: listed, origin: isHere ? nil : written,
        obligations: obligations)
    case .counting:
      let first = node.obligations.first.flatMap { Self.place(of: $0.place, sources) } ?? home
      let obligations = node.obligations.map { covered($0, nil, of: credential, nil, count) }
      return CoveredNode(
        path: Bound.counting, name: Bound.counting, phrase: "over everything that is counted", depth: 0, at: first,
        obligations: obligations)
    }
  }

  private mutating func covered(
    _ observed: (obligation: Obligation, place: Place), _ criterion: Criterion?, of credential: Credential,
    _ listed: CoveragePlace?, _ count: (Obligation) -> Int
  ) -> CoveredObligation {
    let place = listed ?? Self.place(of: observed.place, sources)
    let advice = ObligationAdvice(observed.obligation, criterion, of: credential)
    let seen = count(observed.obligation)
    var covered =
      switch observed.obligation.kind {
      case .met: CoveredObligation(.met, at: place, count: seen, help: advice.text)
      case .unmet: CoveredObligation(.unmet, at: place, count: seen, help: advice.text)
      case .decides: CoveredObligation(.decides, at: place, count: seen, help: advice.text)
      case .binds(let bound):
        CoveredObligation(.binds, limit: bound.word, at: place, count: seen, help: advice.text)
      }
    if seen == 0 { covered.remedy = learners?.remedy(for: observed.obligation) }
    return covered
  }

  private static func place(of place: Place, _ sources: SourceMap) -> CoveragePlace? {
    sources.key(of: place.node).map { CoveragePlace(file: sources.path(of: $0.file), line: Int($0.start.line)) }
  }
}

extension String {
  /// A path without the step that all of a credential's criteria share.
  fileprivate var withoutRequires: String {
    let shared = "requires/"
    return hasPrefix(shared) ? String(dropFirst(shared.count)) : self
  }
}

extension ObservedNode {
  /// Before the first of the criteria that belong together: what they are asked for.
  fileprivate var purpose: String {
    if depth > 0 { return "" }
    return path.hasPrefix("requires/") ? "to earn it: " : "to renew it: "
  }
}

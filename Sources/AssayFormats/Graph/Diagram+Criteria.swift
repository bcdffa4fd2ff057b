internal import AssayEngine
package import AssayModel

extension Diagram {
  /// What one credential asks for, as its tree of criteria.
  package init(criteriaOf credential: Credential) {
    self.init()
    let root = add(credential.achievement.name, .credential)
    let criteria = add(Question.criteria(of: credential), below: root)
    for limit in credential.counting.limits { connect(criteria, to: add(limit.label, .limit)) }
  }

  @discardableResult private mutating func add(_ criterion: Criterion, below whole: Int) -> Int {
    let node = add(criterion.label, criterion.children.isEmpty ? .demand : .choice)
    connect(whole, to: node)
    for limit in criterion.limits { connect(node, to: add(limit.label, .limit)) }
    for child in criterion.children { add(child, below: node) }
    return node
  }
}

extension Achievement {
  /// `Cloud Operator (cloud-operator)`
  var name: String { title.map { "\($0.text()) (\(id))" } ?? id }
}

extension Criterion {
  /// What people call it, with how much it asks for.
  fileprivate var label: String {
    let amounts = self.amounts
    return amounts.isEmpty ? phrase : "\(phrase): \(amounts.joined(separator: ", "))"
  }

  private var amounts: [String] {
    switch form {
    case .claim(let claim):
      // One award is what `holds` is; nobody needs the figure.
      if word == "holds" { return [] }
      return claim.demands.map(\.phrase) + claim.distinct.map { "\($0.count) different (\($0.key.word))" }
        + claim.atMostPer.map { "at most \($0.count) of each (\($0.key.word))" }
        + (claim.including.isEmpty ? [] : ["among them \(claim.including.map(\.id).joined(separator: ", "))"])
    case .atLeast(let count, let children):
      // Without a title or name the phrase says it, all but how many of several.
      let isNamed = title != nil || says != nil || name != nil
      if count == children.count { return isNamed && count > 1 ? ["all of these"] : [] }
      return isNamed || word == "some_of" ? ["\(count) of these"] : []
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: return []
    }
  }
}

extension Demand {
  fileprivate var phrase: String {
    switch (bounds.atLeast, bounds.atMost) {
    case (let least?, let most?): "\(measure.written(least)) to \(measure.written(most))"
    case (let least?, nil): "at least \(measure.written(least))"
    case (nil, let most?): "at most \(measure.written(most))"
    case (nil, nil): "any"
    }
  }
}

extension Limit {
  fileprivate var label: String {
    let least = bounds.atLeast.map { "at least \($0.phrase)" }
    let most = bounds.atMost.map { "at most \($0.phrase)" }
    let amounts = [least, most].compactMap { $0 }.joined(separator: " and ")
    return "limit: " + amounts + (by.map { ", by \($0.word)" } ?? "") + (of?.phrase.map { ", \($0)" } ?? "")
  }
}

extension Amount {
  fileprivate var phrase: String {
    switch self {
    case .count(let count): "\(count)"
    case .credits(let credits): "\(credits)"
    case .hours(let hours): "\(hours)"
    case .share(let share): "\(share)"
    }
  }
}

extension Criterion {
  /// What people call it: its title, what it says, its name, else its word and what it asks for.
  package var phrase: String {
    // A partner's criterion is known by its word, whatever it says.
    if word.contains("/"), title == nil, let says { return "\(word): \(says.text())" }
    return title?.text() ?? says?.text() ?? name ?? spelledOut
  }

  private var spelledOut: String {
    switch form {
    case .claim(let claim):
      if let refersTo { return "an award of \(refersTo)" }
      return claim.of.phrase
    case .atLeast(let count, let children):
      if word == "some_of" { return "some of these" }
      if word == "any_of" { return children.isEmpty ? "one of nothing" : "one of these" }
      if word == "all_of" { return children.isEmpty ? "nothing is asked for" : "all of these" }
      return "\(count) of these"
    case .pool: return "beside everything else"
    case .not: return "no award that is forbidden"
    case .dated(let recurrence): return "every \(recurrence.period)"
    case .fact(let fact): return fact.phrase
    case .covers(let references): return "shown by what is counted: \(references.map(\.path).joined(separator: ", "))"
    case .order(let ids): return "in this order: \(ids.map(\.id).joined(separator: ", "))"
    case .approval(let demand): return "approval\(demand.by.map { " by \($0)" } ?? "")"
    case .opaque(let rule): return rule.name
    case .stated(let text): return text.text()
    }
  }
}

extension Fact {
  fileprivate var phrase: String {
    switch self {
    case .recorded(let facts): "recorded: \(facts.map(\.name).joined(separator: ", "))"
    case .result(let demand): "assessment \(demand.assessment)"
    case .experience(let demand): "experience\(demand.role.map { " as \($0)" } ?? "")"
    case .shown(let reference): "competency \(reference.path)"
    }
  }
}

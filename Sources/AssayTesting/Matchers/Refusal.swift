internal import AssayEngine
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

/// The reason for which somebody is expected not to earn something.
struct Refusal {
  /// Names, words or ids of criteria that are not met.
  var because: [String] = []
  /// The path of one, or its name.
  var at: String?
  /// By how much.
  var short: String?

  /// What stands behind the credential: `{ because = "drill" }`.
  init(_ call: LuaCall) throws(BenchFailure) {
    guard call.arguments.count > 1 else { return }
    guard case .table(let table) = call.arguments[1], table.items.isEmpty else {
      throw BenchFailure(
        "the reason is a table of `because`, `at` and `short`",
        help: "write it as in `expect(ben):misses(\"mig-basics\", { because = \"bay-hours\" })`")
    }
    let known = BenchRecords.refusal.fields.map(\.name)
    for field in table.fields where !known.contains(field.key) {
      throw .unknown("a reason has no field `\(field.key.shortened)`", field.key, among: known)
    }
    if let reasons = table["because"] {
      let items = if case .table(let list) = reasons { list.items } else { [reasons] }
      for item in items {
        guard case .text(let reason) = item else { throw BenchFailure("`because` is text, or a list of texts") }
        because.append(reason)
      }
    }
    if let value = table["at"] {
      guard case .text(let path) = value else { throw BenchFailure("`at` is the path of a criterion") }
      at = path
    }
    switch table["short"] {
    case nil: break
    case .text(let text)?: short = text
    case .integer(let count)?: short = "\(count)"
    case .number(let number)?: short = "\(number)"
    default: throw BenchFailure("`short` is a quantity such as `5 h`, or a number")
    }
  }

  /// As it stands behind "not earned".
  var phrase: String {
    var parts: [String] = []
    if !because.isEmpty { parts.append("because of \(because.map { "`\($0)`" }.joined(separator: ", "))") }
    if let at { parts.append("at `\(at)`") }
    if let short { parts.append("\(short) short") }
    return parts.isEmpty ? "" : " " + parts.joined(separator: ", ")
  }

  /// In what the refusal was another; nil where it was this one.
  func disagreement(with found: CredentialEvaluation, _ bench: Bench) throws(BenchFailure) -> String? {
    for reason in because where !found.reasons.contains(reason) {
      let known = found.tree.all.flatMap { node in
        [node.criterion.word, node.criterion.name, node.criterion.refersTo].compactMap { $0 }
      }
      if !known.contains(reason) {
        throw .unknown(
          "no criterion of `\(found.credential)` goes by `\(reason.shortened)`", reason, among: Set(known).sorted())
      }
      return "not because of `\(reason)`: " + Self.missing(found)
    }
    var nodes = found.shortcomings
    if let at {
      let meant = found.tree.all.filter { $0.goes(by: at) }
      if meant.isEmpty {
        throw .unknown(
          "no criterion of `\(found.credential)` stands at `\(at.shortened)`", at, among: found.tree.all.map(\.id))
      }
      nodes = nodes.filter { $0.goes(by: at) }
      if nodes.isEmpty { return "not at `\(at)`: " + Self.missing(found) }
    } else if !because.isEmpty {
      nodes = nodes.filter { node in
        because.contains { [node.criterion.word, node.criterion.name, node.criterion.refersTo].contains($0) }
      }
    }
    guard let short else { return nil }
    guard let wanted = Magnitude(short) else { throw BenchFailure("`\(short.shortened)` is no quantity") }
    let all = nodes.flatMap(\.all).filter { $0.counts && $0.verdict != .met }
    let gaps = all.flatMap(\.demands).compactMap(\.shortfall)
    if gaps.contains(where: { $0.amount == wanted.amount && ($0.unit == wanted.unit || wanted.unit.isEmpty) }) {
      return nil
    }
    return gaps.isEmpty
      ? "nothing is short of a quantity"
      : "\(Set(gaps.map(\.written)).sorted().joined(separator: " and ")) short, not \(short)"
  }

  private static func missing(_ found: CredentialEvaluation) -> String {
    "not met is \(found.missing.map { "`\($0)`" }.joined(separator: ", "))"
  }
}

extension NodeEvaluation {
  /// Whether a path or a name means this node. The first steps of a path may be left out.
  func goes(by place: String) -> Bool {
    id == place || path == place || path == "requires/" + place || path.hasSuffix("/" + place)
  }
}

extension DemandResult {
  /// What is missing from it; nil where nothing is, or where it is no matter of more.
  var shortfall: Magnitude? {
    guard let atLeast, let need = Magnitude(atLeast), var have = Magnitude(have), need.amount > have.amount else {
      return nil
    }
    have.unit = need.unit
    have.amount = need.amount - have.amount
    return have
  }
}

extension Magnitude {
  /// `5 h`.
  var written: String { "\(Decimal(millionths: amount))" + (unit.isEmpty ? "" : " \(unit)") }
}

internal import AssayModel
internal import LuaRuntime

extension Recorder {
  /// A check calls this for each problem.
  func report(_ index: Int, _ call: LuaCall) -> LuaReply {
    if isOver(report: index) {
      return .failure(
        "this `report` belongs to a call that is over", help: "call the `report` that `find` is given each time")
    }
    var fields: [String: LuaValue] = [:]
    switch call.arguments.first {
    case .text(let message)?: fields["message"] = .text(message)
    case .table(let table)?:
      guard table.items.isEmpty, table.others == 0 else {
        return .failure("`report` takes named fields", help: "write it as in `report { message = \"…\" }`")
      }
      for field in table.fields { fields[field.key] = field.value }
    default: return .failure("`report` takes a table", help: "write it as in `report { message = \"…\" }`")
    }
    let known = CheckReport.Problem.fields.map(\.name)
    for name in fields.keys.sorted() where !known.contains(name) {
      return .failure(
        "`report` has no field `\(name)`",
        help: NearestWord.to(name, among: known).map { "did you mean `\($0)`?" }
          ?? "it takes \(known.map { "`\($0)`" }.joined(separator: ", "))")
    }
    guard case .text(let message)? = fields["message"] else {
      return .failure("`report` wants a `message`, which is text", help: nil)
    }
    var problem = CheckReport.Problem(message: message)
    if case .text(let at)? = fields["at"] { problem.at = at }
    if case .text(let help)? = fields["help"] { problem.help = help }
    if case .text(let word)? = fields["severity"] {
      guard let severity = Diagnostic.Severity(rawValue: word) else {
        return .failure("`\(word)` is no severity", help: "write `error`, `warning` or `info`")
      }
      problem.severity = severity
    }
    reports[index].problems.append(problem)
    return .values([])
  }
}

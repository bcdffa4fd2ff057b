/// Points of the Test Anything Protocol, version 13, whatever was tried.
struct TAPDocument {
  struct Point {
    var isPassed: Bool
    var name: String
    /// What makes a failure none: `TODO` or `SKIP`, with the reason.
    var directive: (word: String, reason: String)?
    /// What is told of it below, in YAML; the values are text, to be quoted, or numbers.
    var block: [(key: String, value: JSONValue)] = []
  }

  var points: [Point]
  /// Lines for people, which readers pass over.
  var comments: [String] = []
  /// Why there may be no points at all.
  var emptiness: String

  var text: String {
    let plan = points.isEmpty ? "1..0 # SKIP \(emptiness)" : "1..\(points.count)"
    let remarks = comments.map { "# \($0.printable)" }
    let body = points.enumerated().flatMap { Self.lines($0 + 1, $1) }
    return (["TAP version 13", plan] + remarks + body).map { $0 + "\n" }.joined()
  }

  private static func lines(_ number: Int, _ point: Point) -> [String] {
    let directive = point.directive.map { " # \($0.word) \(escaped($0.reason))" } ?? ""
    let line = "\(point.isPassed ? "ok" : "not ok") \(number) - \(escaped(point.name))\(directive)"
    if point.block.isEmpty { return [line] }
    return [line, "  ---"] + point.block.map { "  \($0.key): \(quoted($0.value))" } + ["  ..."]
  }

  /// A `#` would begin a directive: "# TODO" makes a failure pass.
  private static func escaped(_ text: String) -> String {
    text.printable.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }

  private static func quoted(_ value: JSONValue) -> String {
    if case .string(let text) = value { return JSONValue.string(text.printable).text(.compact) }
    return value.text(.compact)
  }
}

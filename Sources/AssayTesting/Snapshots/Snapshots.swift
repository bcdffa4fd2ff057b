/// Texts by name, as they stand in a file: a heading for each, and its lines indented below it.
///
///     == cloud operator > explains itself
///       Cloud Operator (cloud-operator 2.0.0)
///       not earned: ana, on 2026-05-01
package struct Snapshots: Hashable, Sendable {
  private var texts: [String: String] = [:]

  package init() {}

  package init(_ file: String) {
    var name: String?
    var lines: [Substring] = []
    func finish(_ texts: inout [String: String]) {
      while lines.last?.isEmpty ?? false { lines.removeLast() }
      if let name { texts[name] = lines.joined(separator: "\n") }
    }
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(Self.heading) {
        finish(&texts)
        name = Self.unescaped(line.dropFirst(Self.heading.count))
        lines = []
      } else {
        lines.append(line.hasPrefix(Self.margin) ? line.dropFirst(Self.margin.count) : line)
      }
    }
    finish(&texts)
  }

  private static let heading = "== "
  private static let margin = "  "

  /// The text as a file can hold it: without a line break at its end.
  static func kept(_ text: String) -> String {
    var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  package subscript(name: String) -> String? {
    get { texts[name] }
    set { texts[name] = newValue }
  }

  /// In the order of their bytes.
  package var names: [String] { texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  package var isEmpty: Bool { texts.isEmpty }

  package var file: String {
    names.map { name in
      let lines = (texts[name] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let body = lines.map { $0.isEmpty ? "" : Self.margin + $0 }.joined(separator: "\n")
      return Self.heading + Self.escaped(name) + "\n" + body + "\n"
    }.joined(separator: "\n")
  }

  /// A name stands on one line.
  private static func escaped(_ name: String) -> String {
    name.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unescaped(_ name: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in name {
      if isEscaped {
        text.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}

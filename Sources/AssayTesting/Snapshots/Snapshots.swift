/// Texts by name, as they stand in a file: a heading for each, and its lines indented below it.
///
///     == cloud operator > explains itself
///       Cloud Operator (cloud-operator 2.0.0)
///       not earned: ana, on 2026-05-01
///
/// Lines are told apart by their bytes: what looks like one character may hold a line break.
package struct Snapshots: Hashable, Sendable {
  private var texts: [String: String] = [:]

  package init() {}

  package init(_ file: String) {
    var name: String?
    var lines: [String] = []
    for line in Self.lines(of: file) {
      if line.utf8.starts(with: Self.heading.utf8) {
        if let name { texts[name] = Self.text(of: lines) }
        name = Self.unescaped(String(decoding: line.utf8.dropFirst(Self.heading.utf8.count), as: UTF8.self))
        lines = []
      } else {
        let isIndented = line.utf8.starts(with: Self.margin.utf8)
        lines.append(String(decoding: line.utf8.dropFirst(isIndented ? Self.margin.utf8.count : 0), as: UTF8.self))
      }
    }
    if let name { texts[name] = Self.text(of: lines) }
  }

  private static let heading = "== "
  private static let margin = "  "

  /// The text as a file can hold it: with plain line breaks, and without one at its end.
  static func kept(_ text: String) -> String { Self.text(of: lines(of: text)) }

  /// However they are ended.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == 0x0D { line.removeLast() }
      return String(decoding: line, as: UTF8.self)
    }
  }

  private static func text(of lines: [String]) -> String {
    var lines = lines[...]
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
      let lines = Self.lines(of: texts[name] ?? "")
      let body = lines.map { $0.isEmpty ? "" : Self.margin + $0 }.joined(separator: "\n")
      return Self.heading + Self.escaped(name) + "\n" + body + "\n"
    }.joined(separator: "\n")
  }

  /// A name stands on one line.
  private static func escaped(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func unescaped(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in name.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

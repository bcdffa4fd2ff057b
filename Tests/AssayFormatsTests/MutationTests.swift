import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// Good documents with a few bytes changed: whatever they say now, reading them keeps its promises.
struct MutationTests {
  static let good: [String] = [
    """
    # Harbour College
    credential: welding-basics
    title: { en: Welding basics, cy: "Hanfodion weldio 🔥" }
    credits: 6 ects
    issued_by: &issuer [harbour, northwind]
    criteria:
      all_of:
        - hours: { at_least: 75 h, of: *issuer }
        - 'score': 70 %
        - any_of: [a, "b\\u00e9", c: d]
    notes: |
      One line,
        another.
    folded: >-
      text
    """,
    """
    common: &common
      level: 5
      tags: [x, y]
    ---
    base: &base { a: 1, b: !!str 2 }
    more:
      <<: *base
      b: 3
    list:
    - - 1
      - ~
    -
    ? explicit
    : value
    ...
    """,
    """
    {
      "learner": "ana",
      "awards": [
        { "credential": "welding-basics", "on": "2026-05-01", "score": -1.50e+2, "final": true },
        { "note": "Zo\\u00eb \\ud83d\\udd25 \\"q\\" \\\\ 🔥", "gone": null, "list": [], "map": {} }
      ]
    }
    """,
  ]

  /// Pieces that mean something to one of the readers.
  private static let pieces = [
    ":", ": ", "-", "- ", "\n", "\r\n", "\r", "  ", "\t", "#", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a", "!",
    "!!str ", "|",
    ">", "?", "? ", "%", "@", "`", "---\n", "...\n", "<<", "<<: ", "~", "\\", "\\u", "\\ud83d", "0", "é", "🔥",
    "\u{FEFF}",
    "\u{0}", "\u{85}", "\u{2028}", "=", "null", "true", ".", "e5",
  ]

  @Test(arguments: UInt64(1)...6) func `a changed document gives documents or an error, at places in its text`(
    _ seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<1_000 {
      var bytes = Array(Self.good.randomElement(using: &random)?.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.change(&bytes, &random) }
      let yaml = check(bytes, "a.yaml", "seed \(seed), round \(round)")
      let json = check(bytes, "a.json", "seed \(seed), round \(round)")
      // What is good JSON and good YAML is the same to both, but for the further line breaks of YAML 1.1.
      let isAlike = !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
        $0 == "\u{85}" || $0 == "\u{2028}"
      }
      if let yaml, let json, isAlike { #expect(yaml == json, "seed \(seed), round \(round)") }
    }
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 3: bytes.removeSubrange(min(place, bytes.count)...)
    default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
    }
  }

  /// The outline of what was read without a complaint.
  private func check(_ bytes: [UInt8], _ path: String, _ name: String) -> String? {
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(bytes, into: &sources)
    let extent = TextExtent(sources.files[0].bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      !read.documents.isEmpty || read.diagnostics.contains { $0.severity == .error || $0.rule == "empty-file" },
      "\(name): \(text)")
    #expect(read.diagnostics.isEmpty || read.diagnostics.allSatisfy { $0.range != nil }, "\(name): \(text)")
    let ranges = read.diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }.compactMap(\.self)
    #expect(ranges.allSatisfy(extent.contains), "\(name): \(text)")
    #expect(read.documents.allSatisfy { areInside($0, extent, sources) }, "\(name): \(text)")
    return read.diagnostics.isEmpty ? read.documents.map { sources.outline($0) }.joined(separator: "\n") : nil
  }

  private func areInside(_ syntax: Syntax, _ extent: TextExtent, _ sources: SourceMap) -> Bool {
    guard let key = sources.key(of: syntax.node), let value = sources.value(of: syntax.node) else { return false }
    guard extent.contains(key), extent.contains(value) else { return false }
    return switch syntax.content {
    case .scalar: true
    case .list(let items): items.allSatisfy { areInside($0, extent, sources) }
    case .empty, .function: true
    case .map(let entries): entries.allSatisfy { areInside($0.value, extent, sources) }
    }
  }
}

/// How long each line of a text is, counted the plain way.
private struct TextExtent {
  private var lengths: [Int] = [0]

  init(_ bytes: [UInt8]) {
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if previous == "\n" || (previous == "\r" && scalar != "\n") { lengths.append(0) }
      lengths[lengths.count - 1] += 1
      previous = scalar
    }
    if previous == "\n" || previous == "\r" { lengths.append(0) }
  }

  func contains(_ range: SourceRange) -> Bool {
    range.start <= range.end && contains(range.start) && contains(range.end)
  }

  private func contains(_ position: SourcePosition) -> Bool {
    position.line >= 1 && Int(position.line) <= lengths.count && position.column >= 1
      && Int(position.column) <= lengths[Int(position.line) - 1] + 1
  }
}

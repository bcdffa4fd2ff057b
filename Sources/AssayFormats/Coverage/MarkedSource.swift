/// A file with a mark on each line of which something was to be seen.
struct MarkedSource {
  enum Mark: String {
    case seen, partly, never
  }

  let path: String
  private let source: SourceLines
  private let marks: [Int: Mark]

  /// The files that were read and have something to see, in the order of their paths' bytes.
  static func all(of report: CoverageReport) -> [MarkedSource] {
    var seen: [String: [Int: CoverageTally]] = [:]
    for node in report.credentials.flatMap(\.nodes) {
      for obligation in node.obligations {
        guard let place = obligation.place ?? node.place else { continue }
        seen[place.file, default: [:]][place.line, default: CoverageTally()].add(obligation.isFulfilled)
      }
    }
    for file in report.lines.files {
      for (line, count) in file.lines { seen[file.path, default: [:]][line, default: CoverageTally()].add(count > 0) }
    }
    let paths = seen.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return paths.compactMap { path in
      guard let source = report.source(of: path) else { return nil }
      return MarkedSource(path: path, source: source, marks: (seen[path] ?? [:]).mapValues(\.mark))
    }
  }

  var html: [String] {
    let path = HTMLPage.shown(path)
    var rows: [String] = []
    var line = 1
    while let text = source[line] {
      let mark = marks[line]
      let number = String(repeating: " ", count: max(0, 5 - "\(line)".count)) + "\(line)"
      let word = mark?.rawValue ?? ""
      let words = XMLText.escaped(text.replacing("\t", with: "    ").printable)
      let gutter = "\(number) \(word)\(String(repeating: " ", count: 7 - word.count))| "
      let row = #"<span class="gutter">\#(gutter)</span>"# + words
      rows.append(mark.map { #"<span class="\#($0.rawValue)">\#(row)</span>"# } ?? row)
      line += 1
    }
    return [
      "<details>", "<summary><bdi>\(path)</bdi></summary>",
      #"<pre class="source" tabindex="0" role="region" aria-label="\#(path)">\#(rows.joined(separator: "\n"))</pre>"#,
      "</details>",
    ]
  }
}

extension CoverageTally {
  fileprivate mutating func add(_ isFulfilled: Bool) {
    all += 1
    if isFulfilled { fulfilled += 1 }
  }

  fileprivate var mark: MarkedSource.Mark { fulfilled == all ? .seen : fulfilled == 0 ? .never : .partly }
}

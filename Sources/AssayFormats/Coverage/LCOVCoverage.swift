/// The records of lcov: branches for what is to be seen of a criterion, lines for what was run.
///
/// Branches have numbers and functions two fields, as lcov 1 wants them and lcov 2 still reads them.
package enum LCOVCoverage: CoverageFormat {
  package static let name = "lcov"
  package static let says = "records of lcov: a branch for each thing to be seen of a criterion"
  package static let use = "`genhtml`, Codecov, Coveralls, and editors that mark lines."

  /// A branch: in its block, whether its credential was asked about, and how often it was seen.
  private struct Branch {
    var line: Int
    var count: Int?
  }

  private struct Record {
    var blocks: [[Branch]] = []
    var lines: [Int: Int] = [:]
    var functions: [LineCoverage.Function] = []
  }

  package static func text(of report: CoverageReport) -> StyledText {
    var records: [String: Record] = [:]
    for credential in report.credentials { add(credential, to: &records) }
    for file in report.lines.files {
      // What the interpreter counted is more than what can be told from criteria.
      records[file.path, default: Record()].lines.merge(file.lines) { $1 }
      records[file.path, default: Record()].functions = file.functions
    }
    let paths = records.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let lines = paths.flatMap { path in records[path].map { text(of: $0, path) } ?? [] }
    return StyledText(lines.map { $0 + "\n" }.joined())
  }

  private static func add(_ credential: CoveredCredential, to records: inout [String: Record]) {
    for node in credential.nodes {
      // Limits are branches of the criterion at which they stand, whatever line they are on.
      guard let place = node.place, !node.obligations.isEmpty else { continue }
      let branches = node.obligations.filter { !$0.isImpossible }.map { obligation in
        Branch(line: place.line, count: credential.evaluations == 0 ? nil : obligation.count)
      }
      records[place.file, default: Record()].blocks.append(branches)
      let verdicts = node.obligations.filter { $0.kind == .met || $0.kind == .unmet }
      let seen = (verdicts.isEmpty ? node.obligations : verdicts).reduce(0) { $0 + $1.count }
      let most = max(seen, records[place.file]?.lines[place.line] ?? 0)
      records[place.file, default: Record()].lines[place.line] = most
    }
  }

  private static func text(of record: Record, _ path: String) -> [String] {
    var lines = ["TN:assay", "SF:\(path.printable)"]
    var names: [String: Int] = [:]
    let functions = record.functions.map { function in
      let name = function.name.printable
      names[name, default: 0] += 1
      let repeats = names[name] ?? 1
      return (name: repeats > 1 ? "\(name)~\(repeats)" : name, function: function)
    }
    if !functions.isEmpty {
      lines += functions.map { "FN:\($0.function.line),\($0.name)" }
      lines += functions.map { "FNDA:\($0.function.count),\($0.name)" }
      lines += ["FNF:\(functions.count)", "FNH:\(functions.count { $0.function.count > 0 })"]
    }
    for (block, branches) in record.blocks.enumerated() {
      for (number, branch) in branches.enumerated() {
        lines.append("BRDA:\(branch.line),\(block),\(number),\(branch.count.map(String.init) ?? "-")")
      }
    }
    let branches = record.blocks.joined()
    if !branches.isEmpty { lines += ["BRF:\(branches.count)", "BRH:\(branches.count { $0.count ?? 0 > 0 })"] }
    lines += record.lines.sorted { $0.key < $1.key }.map { "DA:\($0.key),\($0.value)" }
    return lines + [
      "LF:\(record.lines.count)", "LH:\(record.lines.values.count { $0 > 0 })", "end_of_record",
    ]
  }
}

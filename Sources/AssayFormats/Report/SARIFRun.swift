internal import AssayModel

/// One run as SARIF tells it: the tool, what it looked at, what it found.
struct SARIFRun {
  let report: Report
  let tool: SARIFTool
  /// Cuts files into lines, each once.
  var page: PrettyReport.Page

  init(_ report: Report) {
    self.report = report
    tool = SARIFTool(report)
    page = PrettyReport.Page(report)
  }

  mutating func json() -> JSONValue {
    // Either every result says whether it is suppressed, or none does.
    let tellsAcceptance = report.diagnostics.contains { $0.acceptance != nil }
    var results: [JSONValue] = []
    for (diagnostic, fingerprint) in zip(report.diagnostics, report.fingerprints) {
      results.append(result(diagnostic, fingerprint, tellsAcceptance))
    }
    return [
      "tool": tool.json,
      "invocations": [invocation],
      "originalUriBaseIds": [
        Self.root: ["description": ["text": "the folder that paths start from: the repository's, or the project's"]]
      ],
      "columnKind": "unicodeCodePoints",
      "automationDetails": ["id": "assay/"],
      "artifacts": .array(
        report.paths.map { ["location": location(of: $0), "roles": ["analysisTarget"]] }),
      "results": .array(results),
    ]
  }

  /// What could not be judged is told of the run too: a viewer must not take it for a run that found all there is.
  private var invocation: JSONValue {
    let failures = report.diagnostics.filter(\.rule.leavesUndecided)
    let notifications = failures.map { diagnostic -> JSONValue in
      .present([
        "descriptor": ["id": .string(diagnostic.rule.name)],
        "level": "error",
        "message": ["text": .string(Self.escaped(diagnostic.message))],
        "locations": diagnostic.range.map { [["physicalLocation": physical($0)]] },
      ])
    }
    return .present([
      "executionSuccessful": .bool(failures.isEmpty),
      "toolExecutionNotifications": notifications.isEmpty ? Optional.none : .array(notifications),
    ])
  }

  static let root = "SRCROOT"

  func location(of path: String) -> JSONValue {
    ["uri": .string(Self.uri(report.repositoryPath(of: path))), "uriBaseId": .string(Self.root)]
  }

  func physical(_ range: SourceRange) -> JSONValue {
    ["artifactLocation": location(of: report.path(of: range)), "region": .object(Self.region(range))]
  }

  static func region(_ range: SourceRange) -> [JSONValue.Member] {
    let start = (line: max(1, Int(range.start.line)), column: max(1, Int(range.start.column)))
    let end = (line: max(start.line, Int(range.end.line)), column: max(1, Int(range.end.column)))
    return [
      .init("startLine", .integer(start.line)), .init("startColumn", .integer(start.column)),
      .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
    ]
  }

  /// RFC 3986: all but the unreserved characters and `/` by their bytes.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80 && (Character(scalar).isLetter || Character(scalar).isNumber || "-._~/".contains(Character(scalar)))
      return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// SARIF 3.11.5 and 3.11.6: `{0}` stands for an argument, `[words](1)` is a link. An author's words are neither.
  static func escaped(_ text: String) -> String {
    text.replacing(/\{(\d+)\}/) { "{{\($0.output.1)}}" }.replacing(/\[(?=[^\]]*\]\()/, with: "\\[")
  }
}

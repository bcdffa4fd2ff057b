internal import AssayFormats
internal import LuaRuntime

/// A test as a file declares it.
struct WrittenTest {
  enum Mode: Hashable {
    case run
    case skipped(reason: String)
    case todo(reason: String)
    /// It fails, which is known; that it does not any more is a failure.
    case knownIssue(reason: String)
  }

  var name: String
  var kind = ReportedTest.Kind.test
  var mode = Mode.run
  /// Nil for what is yet to be written.
  var body: LuaFunction?
  /// What its function is given.
  var arguments: [LuaValue] = []
  /// The credential that the learners of a property are to fit.
  var credential: String?
  var block: Int
  /// The line of its word, or of its row in a table.
  var line: Int
  /// The last line of it.
  var lastLine: Int
  /// The lines of the `cases` whose row it is, where the row's own are known.
  var table: ClosedRange<Int>?

  init(
    name: String, kind: ReportedTest.Kind = .test, mode: Mode = .run, body: LuaFunction? = nil,
    arguments: [LuaValue] = [], credential: String? = nil, block: Int, line: Int
  ) {
    self.name = name
    self.kind = kind
    self.mode = mode
    self.body = body
    self.arguments = arguments
    self.credential = credential
    self.block = block
    self.line = line
    lastLine = max(line, body?.lastLine ?? line)
  }

  /// Words such as `#slow` in a name.
  static func tags(in names: [String]) -> [String] {
    var tags: [String] = []
    let marked = names.filter { $0.utf8.contains(UInt8(ascii: "#")) }
    for word in marked.flatMap({ $0.split { $0.isWhitespace || $0 == "," } })
    where word.hasPrefix("#") && word.count > 1 {
      let tag = String(word.dropFirst())
      if !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }
}

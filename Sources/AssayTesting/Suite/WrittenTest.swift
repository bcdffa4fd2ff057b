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
  /// The line of its word.
  var line: Int

  /// Words such as `#slow` in a name.
  static func tags(in names: [String]) -> [String] {
    var tags: [String] = []
    let marked = names.filter { $0.utf8.contains(UInt8(ascii: "#")) }
    for word in marked.flatMap({ $0.split { $0 == " " || $0 == "," } }) where word.hasPrefix("#") && word.count > 1 {
      let tag = String(word.dropFirst())
      if !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }
}

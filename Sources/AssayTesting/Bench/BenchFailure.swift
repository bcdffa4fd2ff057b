package import AssayFormats
package import AssayModel

/// Why a word of the bench did not do what it was asked: an expectation that does not hold, or a misuse.
package struct BenchFailure: Error, Sendable {
  package var message: String
  package var help: String?
  /// Where it is written; nil for the line that called.
  package var place: SourceRange?
  package var details: [ReportedTest.Detail]
  /// Whether nothing is known: a script failed or a budget ran out while something was asked.
  package var isUndecided: Bool
  /// Whether a learner's record leaves it open what was asked, as before a person has decided.
  var isOpen = false

  package init(
    _ message: String, help: String? = nil, at place: SourceRange? = nil, details: [ReportedTest.Detail] = [],
    isUndecided: Bool = false
  ) {
    self.message = message
    self.help = help
    self.place = place
    self.details = details
    self.isUndecided = isUndecided
  }

  /// A name that is none of those that there are.
  static func unknown(_ message: String, _ word: String, among known: [String]) -> BenchFailure {
    let help = NearestWord.to(word, among: known).map { "did you mean `\($0)`?" }
    let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return BenchFailure(message, help: help ?? (known.isEmpty || known.count > 12 ? nil : "known here: \(list)"))
  }
}

internal import AssayFormats
package import AssayModel

/// A test that shows how a design judges one learner, ready to paste.
package struct LearnerTest {
  private let name: String
  private let learner: LearnerRecord
  private let day: CalendarDate
  private let matcher: String
  private let credential: String

  /// `says`: the beginning of its name, which what the learner has is added to. `matcher`: `:earns`, `.never:holds`.
  package init(
    _ says: String, _ learner: LearnerRecord, on day: CalendarDate, _ matcher: String, _ credential: String
  ) {
    let what = learner.awards.compactMap(\.achievement).countingRepetitions
    name = "\(says) \(what.isEmpty ? "no award" : what.joined(separator: ", "))"
    self.learner = learner
    self.day = day
    self.matcher = matcher
    self.credential = credential
  }

  /// As it stands inside a `describe`.
  package var text: String {
    """
      it(\(LuaTerm.quoted(name)), function()
        local somebody = \(learner.code.indented)
        expect(somebody:on \(LuaTerm.quoted("\(day)")))\(matcher) \(LuaTerm.quoted(credential))
      end)

    """
  }
}

extension String {
  /// Its lines after the first moved to the right, for the inside of a test.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }
}

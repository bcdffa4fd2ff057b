import AssayTestSupport
import Testing

/// Where Assay counts otherwise than the tool that a transcript comes with, and why.
struct KnownDifference: Hashable {
  enum Kind: String {
    case theirMistake = "their mistake"
    case ourReading = "our reading differs"
    case ambiguous = "ambiguous in the source"
  }

  enum Reason: String, CaseIterable {
    case leftOpen, deadline, enough, repeated, chosen, nearest, split

    var kind: Kind {
      switch self {
      case .leftOpen, .deadline, .split: .theirMistake
      case .enough, .chosen, .nearest: .ourReading
      case .repeated: .ambiguous
      }
    }

    var sentence: String {
      switch self {
      case .leftOpen: "a course that could count in several places is counted in none until the student says where"
      case .deadline: "the deadline that the requirement names is not looked at"
      case .enough: "the requirement above can do without it, and what is not needed holds nothing"
      case .repeated: "one course taken twice counts twice; here once, unless it is said to be repeatable"
      case .chosen: "the student has put a course elsewhere; here a course goes where it serves best"
      case .nearest: "of several ways equally near, one is shown, and what lies on the others holds nothing"
      case .split: "a course is split there, and its hours count in two places; here it counts whole or not at all"
      }
    }
  }

  let transcript: String
  let count: RequirementCount
  let reason: Reason

  init(_ transcript: String, _ path: String, of needed: Int, theirs: Int, ours: Int, _ reason: Reason) {
    self.transcript = transcript
    count = RequirementCount(path: path, needed: needed, theirs: theirs, ours: ours)
    self.reason = reason
  }

  static let all = princeton + dallas

  /// What is new, and what is no longer there, fails.
  static func expect(
    _ found: [RequirementCount], in transcript: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let known = Set(all.filter { $0.transcript == transcript }.map(\.count))
    for count in found where !known.contains(count) {
      Issue.record("not known: \(transcript), \(count)", sourceLocation: sourceLocation)
    }
    for count in known.subtracting(found) {
      Issue.record("no longer there: \(transcript), \(count)", sourceLocation: sourceLocation)
    }
  }
}

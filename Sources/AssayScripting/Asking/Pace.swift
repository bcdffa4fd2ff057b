internal import Synchronization

/// How a plugin went so far in this process: whether it is worth while to begin without counting.
///
/// Nothing that is said depends on it, only how long it takes.
final class Pace: Sendable {
  private struct Course {
    var interviews = 0
    var trips = 0
  }

  private let course = Mutex(Course())

  /// Whether what begins now is better counted from the start: of what began so far, more than every fourth was tripped.
  func begin() -> Bool {
    course.withLock { course in
      course.interviews += 1
      return course.trips > 1 && 4 * course.trips > course.interviews
    }
  }

  /// One was tripped that had begun without counting.
  func trip() { course.withLock { $0.trips += 1 } }
}

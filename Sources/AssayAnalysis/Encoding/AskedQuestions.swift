internal import Synchronization

/// What the evaluator asked scripts about one record.
final class AskedQuestions: Sendable {
  private let questions = Mutex<Set<Space.ScriptQuestion>>([])

  /// In the order of their names.
  var all: [Space.ScriptQuestion] { questions.withLock { $0.sorted { $0.name < $1.name } } }

  func add(_ question: Space.ScriptQuestion) { questions.withLock { _ = $0.insert(question) } }
  func forget() { questions.withLock { $0 = [] } }
}

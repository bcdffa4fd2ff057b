internal import Glibc
internal import Synchronization

/// Work on many things of one kind, side by side.
package enum Workers {
  /// How many can really work at once here.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What `body` gives for each number below `count`, in their order. It is called from up to `limit` threads.
  ///
  /// `done` is told after each how many there are, from whichever thread.
  package static func results<Result: Sendable>(
    _ count: Int, atOnce limit: Int, done: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let bench = Workbench(count, done, body)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, min(limit, count)) { if let thread = start({ bench.work() }) { threads.append(thread) } }
    bench.work()
    for thread in threads { pthread_join(thread, nil) }
    return bench.results
  }

  /// Hands out numbers and collects results.
  private final class Workbench<Result: Sendable>: Sendable {
    private struct State {
      var next = 0
      var done = 0
      var results: [Result?]
    }

    private let state: Mutex<State>
    private let done: @Sendable (Int) -> Void
    private let body: @Sendable (Int) -> Result

    init(_ count: Int, _ done: @escaping @Sendable (Int) -> Void, _ body: @escaping @Sendable (Int) -> Result) {
      state = Mutex(State(results: Array(repeating: nil, count: count)))
      self.done = done
      self.body = body
    }

    func work() {
      while let index = next() {
        let result = body(index)
        let count = state.withLock { state in
          state.results[index] = result
          state.done += 1
          return state.done
        }
        done(count)
      }
    }

    private func next() -> Int? {
      state.withLock { state in
        guard state.next < state.results.count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
    }

    var results: [Result] { state.withLock { $0.results.compactMap { $0 } } }
  }

  private final class Task {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Scripts within scripts need as much stack as the main thread has. Nil where the system has no thread to give: then
  /// the others do its work.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, 16 << 20)
    let task = Unmanaged.passRetained(Task(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, task.toOpaque())
    if status == 0 { return thread }
    task.release()
    return nil
  }
}

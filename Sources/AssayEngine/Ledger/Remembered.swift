internal import Synchronization

/// What was worked out once, by what it hangs on.
package final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])

  package init() {}

  package func value(of key: Key, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    // Not under the lock: working it out may need others.
    let value = make()
    known.withLock { $0[key] = value }
    return value
  }
}

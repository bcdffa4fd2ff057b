/// A large value that nearly everything leaves out: where there is none, it takes no more than a word of memory.
@propertyWrapper
package struct Rare<Value: Hashable & Sendable>: Hashable, Sendable {
  private final class Store: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var store: Store?

  package init(wrappedValue: Value?) { store = wrappedValue.map(Store.init) }

  package var wrappedValue: Value? {
    get { store?.value }
    set { store = newValue.map(Store.init) }
  }

  package static func == (left: Rare, right: Rare) -> Bool {
    left.store === right.store || left.store?.value == right.store?.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(store?.value) }
}

/// A large value that copies share until one of them is changed.
///
/// An achievement has some forty fields, each of which would be counted anew whenever a credential is handed on.
@propertyWrapper
package struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  /// INVARIANT: written only while nobody else holds it.
  private final class Store: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var store: Store

  package init(wrappedValue: Value) { store = Store(wrappedValue) }

  package var wrappedValue: Value {
    get { store.value }
    _modify {
      if !isKnownUniquelyReferenced(&store) { store = Store(store.value) }
      yield &store.value
    }
  }

  package static func == (left: Shared, right: Shared) -> Bool {
    left.store === right.store || left.store.value == right.store.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(store.value) }
}

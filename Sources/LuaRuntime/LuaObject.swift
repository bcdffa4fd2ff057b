/// Something of the host's that scripts can hold but not look into; the host keeps what it stands for.
package struct LuaObject: Hashable, Sendable {
  /// Its place in the sandbox's list of kinds.
  package var kind: Int
  package var id: Int

  package init(kind: Int, id: Int) {
    self.kind = kind
    self.id = id
  }
}

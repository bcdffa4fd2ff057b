/// Something that a real programme says and that our words cannot say, or only nearly.
package struct UnsaidField: Hashable, Sendable {
  package var programme: String
  package var field: String
  package var why: String
  /// It is said nearly.
  package var isNear: Bool

  package init(_ programme: String, _ field: String, _ why: String, isNear: Bool = false) {
    self.programme = programme
    self.field = field
    self.why = why
    self.isNear = isNear
  }
}

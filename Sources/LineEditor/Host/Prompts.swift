/// What stands before the lines of a block.
package struct Prompts: Hashable, Sendable {
  package let first: String
  package let continuation: String

  package init(first: String, continuation: String) {
    self.first = first
    self.continuation = continuation
  }
}

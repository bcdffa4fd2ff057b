/// What a key comes to: bytes for the terminal, and what became of the editing.
package struct Response: Hashable, Sendable {
  package let output: [UInt8]
  package let outcome: Outcome
}

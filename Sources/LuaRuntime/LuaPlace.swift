/// A line of a chunk, counted from 1.
package struct LuaPlace: Hashable, Sendable {
  package var chunk: String
  package var line: Int

  package init(chunk: String, line: Int) {
    self.chunk = chunk
    self.line = line
  }
}

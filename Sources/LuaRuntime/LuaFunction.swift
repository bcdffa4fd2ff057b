/// A function of a script, kept by its sandbox for as long as that lives.
package struct LuaFunction: Hashable, Sendable {
  package var id: Int
  /// Empty for what no chunk of the author's contains: functions of the libraries, and what `load` made.
  package var chunk: String
  /// 0 where there is no chunk.
  package var firstLine: Int
  package var lastLine: Int

  package init(id: Int, chunk: String, firstLine: Int, lastLine: Int) {
    self.id = id
    self.chunk = chunk
    self.firstLine = firstLine
    self.lastLine = lastLine
  }
}

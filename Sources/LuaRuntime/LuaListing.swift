/// What the interpreter makes of a chunk: its functions, and the lines that can run.
///
/// The lines are those for which there are instructions that can be reached, as the interpreter itself places them: an
/// item of a list may be laid down only at the `}` behind it, and a function is made at its `end`.
package struct LuaListing: Hashable, Sendable {
  package struct Function: Hashable, Sendable {
    /// From `function` to `end`.
    package var firstLine: Int
    package var lastLine: Int
    /// In ascending order; not those of the functions within.
    package var lines: [Int]
  }

  /// The chunk itself is no function here.
  package var functions: [Function]
  /// In ascending order, those of all functions and of the chunk itself.
  package var lines: [Int]

  /// Fails where the chunk has a syntax that Lua does not know.
  package init(of chunk: LuaChunk) throws(LuaFailure) {
    let limits = LuaLimits(memory: 512 << 20, block: 128 << 20)
    let sandbox = LuaSandbox(limits: limits, unknownWord: { (message: $0, help: nil) })
    var translation = LuaTranslation(try sandbox.translation(of: chunk))
    let functions = translation.functions
    lines = Set(functions.flatMap(\.lines)).sorted()
    self.functions = Array(functions.dropFirst())
  }
}

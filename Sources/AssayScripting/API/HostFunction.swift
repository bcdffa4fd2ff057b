internal import LuaRuntime

/// A function that scripts have beside the words. A new one is a file here and a line in ``builtIn``.
struct HostFunction: Sendable {
  let name: String
  let signature: ScriptSignature
  let says: String
  /// A call, as it is written.
  let example: String
  let body: @Sendable (LuaCall, Recorder) -> LuaReply

  static let builtIn: [HostFunction] = [
    daysBetween,
    lookUp,
    met,
    undecided,
    unmet,
  ]
}

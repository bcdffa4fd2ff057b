internal import LuaRuntime

/// A function that scripts have beside the words. A new one is a file here and a line in ``builtIn``.
struct HostFunction: Sendable {
  let name: String
  /// What it takes: `(why)`.
  let parameters: String
  let gives: String
  let says: String
  let body: @Sendable (LuaCall, Recorder) -> LuaReply

  static let builtIn: [HostFunction] = [daysBetween, lookUp, met, undecided, unmet]
}

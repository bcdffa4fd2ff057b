internal import AssayScripting
internal import LuaRuntime

/// What `expect` was given, until it is said what is expected.
struct Expectation {
  var subject: LuaValue
  /// Where it is written.
  var site: ScriptBench.Site?
  /// `expect(x).never:equals(3)`.
  var isNegated = false
}

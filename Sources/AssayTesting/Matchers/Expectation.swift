internal import LuaRuntime

/// What `expect` was given, until it is said what is expected.
struct Expectation {
  var subject: LuaValue
  /// `expect(x).never:equals(3)`.
  var isNegated = false
}

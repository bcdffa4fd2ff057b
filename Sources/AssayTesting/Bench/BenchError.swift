package import AssayModel
package import LuaRuntime

/// Why a script on a bench did not come to its end.
package enum BenchError: Error, Sendable {
  /// It cannot be read.
  case fault(Diagnostic)
  /// It was stopped: by an error of its own, a limit, or a word that failed.
  case script(LuaFailure, BenchFailure?)
  /// What it declared cannot be.
  case failure(BenchFailure)
}

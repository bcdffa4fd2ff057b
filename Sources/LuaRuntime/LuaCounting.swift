internal import CLuaShims

/// How it is known that a run keeps within its budget of work.
package enum LuaCounting: Hashable, Sendable {
  /// By counting its instructions, which takes about half as long again as the script alone.
  case counted
  /// By the time that it takes: in so little time no machine can use up the budget. A run that takes longer is tripped
  /// and comes to nothing, and its owner does the work again: see ``LuaLimits/hold(_:)``.
  case watched
  /// As ``watched``, with so little time that most runs are tripped. For tests.
  case hurried

  var shim: assay_counting {
    switch self {
    case .counted: ASSAY_COUNTED
    case .watched: ASSAY_WATCHED
    case .hurried: ASSAY_HURRIED
    }
  }
}

extension LuaLimits {
  /// Does work in sandboxes of its own with these limits. Work that is tripped is done again from the start, counted.
  ///
  /// This is the only place where that is done. INVARIANT: what the work has done when it is tripped is forgotten by
  /// whoever does it: the sandboxes and all that their scripts said and built.
  package func hold<Result>(_ work: (LuaLimits) throws(LuaFailure) -> Result) throws(LuaFailure) -> Result {
    do throws(LuaFailure) { return try work(self) } catch {
      guard error.kind == .tripped else { throw error }
      return try work(counted)
    }
  }

  /// The same, with every instruction counted.
  package var counted: LuaLimits {
    var limits = self
    limits.counting = .counted
    return limits
  }
}

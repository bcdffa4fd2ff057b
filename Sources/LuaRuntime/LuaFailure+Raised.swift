internal import CLuaShims

extension LuaFailure.Kind {
  /// Nil when all went well.
  init?(_ outcome: assay_outcome) {
    switch outcome {
    case ASSAY_DONE: return nil
    case ASSAY_SYNTAX: self = .syntax
    case ASSAY_BUDGET: self = .budget
    case ASSAY_MEMORY: self = .memory
    case ASSAY_DEADLINE: self = .deadline
    case ASSAY_INTERRUPTED: self = .interrupted
    case ASSAY_TRIPPED: self = .tripped
    default: self = .error
    }
  }
}

extension LuaFailure {
  /// Makes a failure from what the interpreter raised.
  init(
    _ kind: Kind, raised: String, trace: [LuaFrame], chunks: [String], helps: [String: String], limits: LuaLimits,
    isDeep: Bool
  ) {
    self.init(kind: kind, message: "", place: trace.first?.place, trace: trace)
    switch kind {
    case .budget:
      message = "used all of its \(Self.grouped(limits.budget)) units of work"
      help = "see to it that loops near this line come to an end"
    case .memory:
      message =
        "needs more memory than it may use: \(Self.size(limits.memory)) in all, \(Self.size(limits.block)) in one piece"
      help =
        isDeep ? "let a function that calls itself come to an end" : "keep less at the same time, and shorter texts"
    case .deadline:
      let seconds = limits.deadline == 1 ? "1 second" : "\(Self.shown(limits.deadline)) seconds"
      message = "was not done after \(seconds) of the processor's time"
    case .interrupted: message = "was interrupted"
    case .tripped: message = "must be done again, counted"
    case .syntax, .error:
      let position = LuaPosition(in: raised, chunks: chunks)
      if let found = position.place { place = found }
      help = helps[position.rest]
      message = position.rest
      if help == nil { (message, help) = LuaMessage(position.rest, isSyntax: kind == .syntax).plain }
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      })
  }

  private static func size(_ bytes: Int) -> String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(grouped(bytes >> 10)) KiB"
  }

  private static func shown(_ seconds: Double) -> String {
    seconds == seconds.rounded() && seconds < 1e9 ? "\(Int(seconds))" : "\(seconds)"
  }
}

/// How a script ended that did not end well.
package struct LuaFailure: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case syntax
    case error
    case budget
    case memory
    case deadline
    case interrupted
    /// Took too long to be sure of anything without counting: nobody is told, the work is done again.
    case tripped
  }

  package var kind: Kind
  /// Whether something was used up. What the script has left behind is in no good order then.
  package var isLimit: Bool {
    switch kind {
    case .budget, .memory, .deadline, .interrupted, .tripped: true
    case .syntax, .error: false
    }
  }
  /// Without a position.
  package var message: String
  package var help: String?
  package var place: LuaPlace?
  /// The author's lines only, innermost first.
  package var trace: [LuaFrame]
  /// Of names that gave nil, the nearest that would have given something.
  package var nearest: [String: String] = [:]

  package init(kind: Kind, message: String, help: String? = nil, place: LuaPlace? = nil, trace: [LuaFrame] = []) {
    self.kind = kind
    self.message = message
    self.help = help
    self.place = place
    self.trace = trace
  }
}

internal import AssayModel

extension DeclaringWord {
  /// Its function, global or on an object: `function TriedLearner:earns(credential) end`.
  func function(on object: String = "") -> [String] {
    let takes =
      takes.isDocument ? LuaLibrary.className(ofDocument: takes.name) : LuaLibrary.className(ofWord: name)
    let lines =
      switch shape {
      case .named:
        ["---@param name string", "---@return fun(declared: \(takes))", "function \(object)\(name)(name) end"]
      case .plain:
        ["---@param described? \(takes)", "---@return assay.Parameter", "function \(object)\(name)(described) end"]
      case .function(let parameters, let gives):
        parameters.map { "---@param \($0.name) \($0.type)" } + (gives == "nil" ? [] : ["---@return \(gives)"])
          + ["function \(object)\(name)(\(parameters.map(\.name).joined(separator: ", "))) end"]
      }
    return LuaLibrary.comment(says) + overloads.map { "---@overload \($0)" } + lines
  }
}

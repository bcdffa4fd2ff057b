internal import AssayFormats
internal import AssayModel
internal import AssayScripting
package import LuaRuntime

/// Values as they could be written in Lua, so that they can be read, compared and pasted.
extension Bench {
  /// On as many lines as it takes, in an order that never changes.
  package func code(_ value: LuaValue) -> String { term(value).text() }

  /// In one line, cut where it is long.
  func line(_ value: LuaValue) -> String { term(value).text(width: .max).shortened }

  func term(_ value: LuaValue, depth: Int = 0) -> LuaTerm {
    switch value {
    case .none: return .plain("nil")
    case .boolean(let boolean): return .plain("\(boolean)")
    case .integer(let integer): return .plain("\(integer)")
    case .number(let number): return .plain("\(number)")
    case .text(let text): return .plain(LuaTerm.quoted(text))
    case .function: return .plain("function")
    case .object, .record:
      if let quantity = scripts.quantity(in: value) { return .plain(LuaTerm.quoted(quantity)) }
      if let learner = learner(in: value) { return learner.record.term }
      return .plain(phrase(value))
    case .table(let table):
      if depth > 16 { return .plain("{ … }") }
      let items = table.items.map { LuaTerm.Entry(key: nil, value: term($0, depth: depth + 1)) }
      let fields = table.fields.map { LuaTerm.Entry(key: $0.key, value: term($0.value, depth: depth + 1)) }
      return .table(items + fields)
    }
  }

  /// What messages call an object.
  private func phrase(_ value: LuaValue) -> String {
    if let index = index(of: value, .design) { return "design \(LuaTerm.quoted(designs[index]))" }
    if let index = index(of: value, .evaluation) { return evaluations[index].text }
    if index(of: value, .expectation) != nil { return "expectation" }
    guard case .object(let object) = value else { return "" }
    return scripts.phrase(of: object)
  }
}

/// A thing that words of scripts hand out and that has words of its own, behind a colon.
package struct ObjectClass: Sendable {
  /// A field with its type in annotations.
  package struct Field: Sendable {
    let name: String
    let type: String
    let says: String

    package init(_ name: String, _ type: String, _ says: String) {
      self.name = name
      self.type = type
      self.says = says
    }
  }

  /// `TriedLearner`, which annotations call `assay.TriedLearner`.
  package let name: String
  package let says: String
  /// The records as scripts see them whose fields it has too.
  let seen: [String]
  let fields: [Field]
  /// `add(assay.LearnerDocument): assay.TriedLearner`.
  let operators: [String]
  package let methods: [DeclaringWord]

  package init(
    _ name: String, _ says: String, seen: [String] = [], fields: [Field] = [], operators: [String] = [],
    methods: [DeclaringWord] = []
  ) {
    self.name = name
    self.says = says
    self.seen = seen
    self.fields = fields
    self.operators = operators
    self.methods = methods
  }
}

extension ObjectClass {
  /// The class with its fields, and its methods on a name that stands for it.
  var annotations: [[String]] {
    let parents = seen.map { LuaLibrary.className(ofSeen: $0) }.joined(separator: ", ")
    let head =
      LuaLibrary.comment(says) + ["---@class assay.\(name)" + (parents.isEmpty ? "" : ": \(parents)")]
      + fields.map { "---@field \($0.name) \($0.type) \($0.says)" } + operators.map { "---@operator \($0)" }
    if methods.isEmpty { return [head] }
    return [head + ["local \(name) = {}"]] + methods.map { $0.function(on: "\(name):") }
  }
}

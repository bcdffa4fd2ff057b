internal import AssayModel

/// The values of a document that are marked with `&name`.
struct YAMLAnchors {
  enum Found {
    case defined(Syntax)
    /// The value is being read: an alias of it would hold itself.
    case open
    case unknown(nearest: String?)
  }

  /// Of the whole file.
  var aliasCount = 0
  private var unknownCount = 0
  /// Nil while the value is being read.
  private var values: [String: Syntax?] = [:]

  mutating func beginDocument() { values = [:] }
  mutating func open(_ name: String) { values[name] = .some(nil) }
  mutating func define(_ name: String, as syntax: Syntax) { values[name] = syntax }

  mutating func find(_ name: String) -> Found {
    switch values[name] {
    case .some(.some(let syntax)): return .defined(syntax)
    case .some(.none): return .open
    case .none:
      unknownCount += 1
      // Few files have so many, and comparing all with all takes long.
      let isCheap = unknownCount <= 20 && values.count <= 1_000
      return .unknown(nearest: isCheap ? NearestWord.to(name, among: values.keys) : nil)
    }
  }
}

internal import AssayModel

/// Something of the project or of a learner, as scripts see it: fields by name, which nobody can change.
struct Record: Sendable {
  /// What messages call it: `assessment`, `award`.
  let name: String
  /// Every field that there is, written or not; another name is a mistake.
  let known: [String]
  var fields: [String: RecordValue]
  /// Fields of free names, such as attributes and facts: whatever is not there is simply not there.
  let isOpen: Bool
  /// Where it is written.
  let node: NodeID
  /// Where its fields are written.
  var places: [String: NodeID]

  init(
    _ name: String, known: [String], fields: [String: RecordValue], isOpen: Bool = false, node: NodeID = .none,
    places: [String: NodeID] = [:]
  ) {
    self.name = name
    self.known = known
    self.fields = fields
    self.isOpen = isOpen
    self.node = node
    self.places = places
  }

  /// The value at `attributes.witness`; nil where nothing is recorded.
  func value(at path: String) -> RecordValue? {
    var current: RecordValue? = .record(self)
    for step in path.split(separator: ".") {
      guard case .record(let record)? = current else { return nil }
      current = record.fields[String(step)]
    }
    return current
  }

  /// Where `method` or `grading.pass` is written; nil where it is not.
  func place(of path: String) -> NodeID? {
    var record = self
    var found: NodeID?
    for step in path.split(separator: ".").map(String.init) {
      guard let node = record.places[step] else { return nil }
      found = node
      if case .record(let inner)? = record.fields[step] { record = inner } else { break }
    }
    return found
  }
}

/// A value of a record's field.
enum RecordValue: Sendable {
  case text(String)
  case quantity(String)
  case integer(Int)
  case decimal(Decimal)
  case boolean(Bool)
  case list([RecordValue])
  indirect case record(Record)
}

extension RecordValue {
  /// A list of nothing says as much as no list.
  var isEmptyList: Bool {
    if case .list(let items) = self { items.isEmpty } else { false }
  }

  init(_ value: ScriptValue) {
    self =
      switch value {
      case .text(let text): .text(text)
      case .quantity(let text): .quantity(text)
      case .integer(let integer): .integer(integer)
      case .decimal(let decimal): .decimal(decimal)
      case .boolean(let boolean): .boolean(boolean)
      case .list(let values): .list(values.map(RecordValue.init))
      }
  }
}

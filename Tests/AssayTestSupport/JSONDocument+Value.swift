package import AssayFormats
internal import AssayModel

extension JSONDocument {
  /// What is to be written, as it will be read.
  package init(_ value: JSONValue) {
    switch value {
    case .object(let members):
      self = .object(Dictionary(uniqueKeysWithValues: members.map { ($0.name, JSONDocument($0.value)) }))
    case .array(let items): self = .array(items.map { JSONDocument($0) })
    case .string(let text): self = .string(text)
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(Double(number.millionths) / 1_000_000)
    case .bool(let bool): self = .bool(bool)
    case .null: self = .null
    }
  }
}

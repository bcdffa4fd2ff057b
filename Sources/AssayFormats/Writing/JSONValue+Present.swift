extension JSONValue {
  /// An object without the members that are nil, for formats in which absent and null differ.
  static func present(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }
}

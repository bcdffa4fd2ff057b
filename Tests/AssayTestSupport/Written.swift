/// What an author might have written, as a Swift literal: `["credential": "drill", "tags": ["a", "b"]]`.
package indirect enum Written: Sendable {
  case plain(String)
  case quoted(String)
  case list([Written])
  case map([(key: String, value: Written)])
  case nothing
}

extension Written: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .plain(value) }
  package init(integerLiteral value: Int) { self = .plain("\(value)") }
  package init(booleanLiteral value: Bool) { self = .plain("\(value)") }
  package init(arrayLiteral elements: Written...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, Written)...) { self = .map(elements.map { ($0, $1) }) }
  package init(nilLiteral: ()) { self = .nothing }
}

extension Written {
  /// The same map with fields added or replaced.
  package func with(_ key: String, _ value: Written) -> Written {
    guard case .map(let entries) = self else { return self }
    return .map(entries.filter { $0.key != key } + [(key, value)])
  }

  /// The same map with a field under another key.
  package func renaming(_ key: String, to other: String) -> Written {
    guard case .map(let entries) = self else { return self }
    return .map(entries.map { ($0.key == key ? other : $0.key, $0.value) })
  }
}

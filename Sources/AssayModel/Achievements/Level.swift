/// A level of a named framework: EQF 5. ELM, EQFLevel and NQFLevel; CTDL, atLevel.
package struct Level: Hashable, Sendable {
  package var framework: String
  package var step: String

  package init(framework: String, step: String) {
    self.framework = framework
    self.step = step
  }
}

extension Wording where Value == [Level] {
  /// `{ eqf: 5, nfq: 6 }`.
  package static let levels = Wording(.map(.text)) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.text))
      return nil
    }
    return entries.compactMap { entry in
      guard let framework = LevelFramework.read(key: entry, &reading) else { return nil }
      reading.field = entry.key
      return Wording<String>.step(of: framework).read(entry.value, &reading).map {
        Level(framework: framework.id, step: $0)
      }
    }
  }
}

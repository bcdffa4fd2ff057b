package import AssayModel

extension Syntax {
  /// A document as a script declares it: `credential "welder" { … }`.
  package var luaDeclaration: String {
    let entries = self.entries
    guard let named = entries.first(where: { DocumentKind.named($0.key) != nil }) else {
      preconditionFailure("what is declared says what it is")
    }
    let fields = DocumentKind.named(named.key)?.fields ?? []
    let rest = entries.filter { $0.key != named.key }.map { entry in
      LuaTerm.Entry(
        key: entry.key,
        value: LuaTerm(entry.value, as: fields.first { $0.name == entry.key }?.form ?? .anything))
    }
    return "\(named.key) \(LuaTerm.quoted(named.value.text ?? "")) " + LuaTerm.table(rest).text()
  }
}

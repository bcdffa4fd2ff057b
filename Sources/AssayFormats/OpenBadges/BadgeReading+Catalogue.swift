internal import AssayModel

extension BadgeReading {
  /// Who issued a badge: what the badge calls it, and which organisation of the project that is.
  struct Issuer {
    let id: String
    let organisation: String?
  }

  mutating func issuer(of credential: Syntax, at place: NodeID) -> Issuer? {
    guard let written = credential["issuer"], !written.isNull else {
      report(Self.unreadable, .error, "a badge needs `issuer`", at: place)
      return nil
    }
    guard let id = written.text ?? written["id"]?.text else {
      report(
        Self.unreadable, .error, "`issuer` needs an `id`", at: written.node,
        help: "write the address or the DID by which the issuer is known")
      return nil
    }
    let addresses = Set([id, written["url"]?.text].compactMap { $0 })
    let found = project.organisations.values.filter { organisation in
      !addresses.isDisjoint(with: [organisation.url].compactMap { $0 } + organisation.ids.values)
    }
    return Issuer(id: id, organisation: found.count == 1 ? found[0].id : nil)
  }

  /// The achievement of the catalogue that a badge is about, or why it is none.
  ///
  /// By its address; else by its title, if it is the only one of the same issuer. An address alone is not enough where
  /// somebody issued the badge whom the project does not know: anybody can write one.
  func match(
    _ achievement: Syntax, _ name: LocalizedText, _ issuer: Issuer
  ) -> (achievement: Achievement?, strangeness: String?) {
    let all = project.achievements.values.sorted { $0.id < $1.id }
    if let id = achievement["id"]?.text {
      let found = all.filter { $0.url == id || $0.ids.values.contains(id) }
      if found.count > 1 {
        return (nil, "its address is that of \(found.map { "`\($0.id)`" }.joined(separator: " and "))")
      }
      if let found = found.first {
        if found.issuer == nil || issuer.organisation != nil { return (found, nil) }
        return (nil, "it has the address of `\(found.id)`, but no organisation here is its issuer, `\(issuer.id)`")
      }
    }
    guard let organisation = issuer.organisation else {
      return (nil, "no achievement has its address, and no organisation here is its issuer, `\(issuer.id)`")
    }
    let titles = Set(name.versions.map { $0.text.lowercased() })
    let named = all.filter { candidate in
      candidate.issuer == organisation
        && candidate.title?.versions.contains { titles.contains($0.text.lowercased()) } ?? false
    }
    if named.count == 1 { return (named[0], nil) }
    return (
      nil, "no achievement has its address, and \(named.isEmpty ? "none" : "several") of `\(organisation)` its title"
    )
  }

  /// The competency of a framework of the project that an alignment points at.
  func competency(of alignment: Syntax) -> CompetencyReference? {
    let frameworks = project.frameworks.values.sorted { $0.id < $1.id }
    if let url = alignment["targetUrl"]?.text {
      for framework in frameworks {
        if let found = framework.competencies.first(where: { $0.url == url }) {
          return CompetencyReference(framework: framework.id, id: found.id, place: Place(alignment.node))
        }
      }
    }
    guard let name = alignment["targetFramework"]?.text, let code = alignment["targetCode"]?.text else { return nil }
    let named = frameworks.filter { framework in
      framework.id == name || framework.source?.url == name
        || framework.title?.versions.contains { $0.text == name } ?? false
    }
    guard named.count == 1 else { return nil }
    let found = named[0].competencies.first { $0.code == code } ?? named[0].competencies.first { $0.id == code }
    return found.map { CompetencyReference(framework: named[0].id, id: $0.id, place: Place(alignment.node)) }
  }
}

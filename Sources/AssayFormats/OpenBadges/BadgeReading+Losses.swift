internal import AssayModel

extension BadgeReading {
  /// What says nothing of its own, is kept, or has been spoken of elsewhere.
  private static let kept: [String: Set<String>] = [
    "": [
      "@context", "id", "type", "@type", "name", "issuer", "validFrom", "validUntil", "awardedDate", "issuanceDate",
      "expirationDate", "credentialSubject", "credentialSchema", "evidence", "proof", "credentialStatus",
    ],
    "credentialSubject": ["id", "type", "@type", "achievement", "creditsEarned", "result"],
    "credentialSubject.achievement": [
      "id", "type", "@type", "name", "achievementType", "version", "tag", "alignment", "creditsAvailable",
      "resultDescription",
    ],
    "issuer": ["id", "type", "@type", "name", "url"],
  ]

  func addLosses(of credential: Syntax, _ subject: Syntax, _ achievement: Syntax, to badge: inout Badge) {
    let parts = [
      ("", credential), ("issuer", credential["issuer"] ?? credential), ("credentialSubject", subject),
      ("credentialSubject.achievement", achievement),
    ]
    for (path, part) in parts where path.isEmpty || part.node != credential.node {
      for entry in part.entries where !(Self.kept[path] ?? []).contains(entry.key) {
        badge.losses.append(
          .init(path: path.isEmpty ? entry.key : "\(path).\(entry.key)", node: entry.value.node))
      }
    }
  }

  /// One remark for what the catalogue does not know, and one for all fields that are not kept.
  mutating func reportLosses(of badge: Badge, learner: String) {
    if let strangeness = badge.strangeness {
      let address = badge.achievementID?.text
      report(
        "badge-not-in-catalogue", .info, "`\(badge.name.shortened)` is no achievement of the catalogue",
        at: badge.nameNode, learner: learner,
        notes: [.init(strangeness), .init("it counts by its kind, tags and issuer, but not by an id")],
        help: address.map { address in
          "if it is one, add `url: \(address)` to it there"
            + (badge.hasKnownIssuer ? "" : ", and the issuer's `id` as `url` to its organisation")
        })
    }
    guard let first = badge.losses.min(by: { place($0) < place($1) }) else { return }
    let count = Set(badge.losses.map(\.path)).count
    report(
      "badge-fields-not-kept", .info,
      count == 1
        ? "`\(first.path)` is not kept" : "\(count) fields of `\(badge.name.shortened)` are not kept", at: first.node,
      learner: learner, notes: count == 1 ? [] : groups(of: badge.losses).map { .init($0) })
  }

  private func place(_ loss: Badge.Loss) -> SourcePosition {
    sources.key(of: loss.node)?.start ?? SourcePosition(line: 1, column: 1)
  }

  /// `of credentialSubject: image (line 12), term (line 30)`, in the order in which they stand.
  private func groups(of losses: [Badge.Loss]) -> [String] {
    var owners: [String] = []
    var fields: [String: [(name: String, lines: [Int32])]] = [:]
    for loss in losses.sorted(by: { place($0) < place($1) }) {
      let parts = loss.path.split(separator: ".")
      let owner = parts.dropLast().joined(separator: ".")
      let name = String(parts.last ?? "").shortened
      if fields[owner] == nil { owners.append(owner) }
      if let known = fields[owner]?.firstIndex(where: { $0.name == name }) {
        fields[owner]?[known].lines.append(place(loss).line)
      } else {
        fields[owner, default: []].append((name, [place(loss).line]))
      }
    }
    return owners.map { owner in
      let words = (fields[owner] ?? []).map { name, lines in
        "`\(name)` (line \(lines.prefix(3).map { "\($0)" }.joined(separator: ", "))\(lines.count > 3 ? ", …" : ""))"
      }
      return "of \(owner.isEmpty ? "the credential" : "`\(owner)`"): " + words.joined(separator: ", ")
    }
  }
}

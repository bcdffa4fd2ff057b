package import AssayModel

extension Syntax {
  /// Whether this is what wallets and issuers hand out: an Open Badges 3.0 credential, or several in a list or container.
  package var isBadges: Bool {
    switch content {
    case .scalar, .empty, .function: false
    case .list(let items): items.contains(where: \.isBadges)
    case .map:
      self["@context"] != nil || self["credentialSubject"] != nil || !badgeTypes.isDisjoint(with: Self.credentialTypes)
        || Self.containers.contains { self[$0]?.items.contains(where: \.isBadges) ?? false }
    }
  }

  static let credentialTypes: Set<String> = [
    "VerifiableCredential", "AchievementCredential", "OpenBadgeCredential", "EndorsementCredential", "ClrCredential",
    "VerifiablePresentation",
  ]

  /// The fields under which presentations, comprehensive records and answers of services hold credentials.
  static let containers = ["verifiableCredential", "credential"]

  /// What `type` says, with one type or several.
  var badgeTypes: Set<String> { Set((self["type"] ?? self["@type"])?.oneOrMany.compactMap(\.text) ?? []) }

  /// JSON-LD lets a list of one be written without its brackets.
  var oneOrMany: [Syntax] {
    if isNull { return [] }
    if case .list(let items) = content { return items }
    return [self]
  }

  /// The items of a list; none of anything else.
  private var items: [Syntax] {
    if case .list(let items) = content { return items }
    return []
  }

  var entries: [Entry] {
    if case .map(let entries) = content { return entries.filter { !$0.value.isNull } }
    return []
  }

  var isMap: Bool {
    if case .map = content { true } else { false }
  }

  /// Text in one language or several: a string, `{ "en": … }`, or `{ "@value": … }`.
  var languageText: LocalizedText? {
    if let text = self["@value"]?.text ?? text { return LocalizedText(text) }
    let texts = entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } }
    guard !texts.isEmpty, texts.allSatisfy({ LocalizedText.isLanguageTag($0.0) }) else { return nil }
    return LocalizedText(byLanguage: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }
}

internal import AssayFormats
internal import AssayModel
internal import AssayTesting
internal import LuaSyntax

/// What helps somebody to write an entry.
extension Session {
  package func highlights(of text: String) -> [EntryText.Highlight] {
    EntryText(text).highlights { name in
      if words[name] != nil { return .word }
      return names.contains(name) || Self.ownOfLua.contains(name) || name == "_" ? .name : nil
    }
  }

  /// What is likely to follow: the end of the newest entry that began so, else of the only name that does.
  package func hint(for text: String, at cursor: Int) -> String? {
    guard cursor == text.utf8.count, text.contains(where: { !$0.isWhitespace }) else { return nil }
    if let earlier = remembered.last(where: { $0.hasPrefix(text) && $0 != text }) {
      return String(earlier.dropFirst(text.count))
    }
    let found = completions(of: text, at: cursor)
    guard found.candidates.count == 1, let only = found.candidates.first, found.replacing.count > 1 else { return nil }
    return String(decoding: only.text.utf8.dropFirst(found.replacing.count), as: UTF8.self)
  }

  package func completions(of text: String, at cursor: Int) -> EntryCompletions {
    if EntryText.isCommand(text) { return commandCompletions(of: text, at: cursor) }
    let place = EntrySurroundings(text, at: cursor)
    if place.before.first == "--" { return .none }
    if place.isInText {
      let wanted = place.receiver.map { words.namespaces(for: $0, within: place.openings) } ?? []
      let found = wanted.flatMap { ids(of: $0) }.map { EntryCompletions.Candidate($0.id, $0.says) }
      return EntryCompletions(of: place.written, endingAt: cursor, among: found)
    }
    let all: [EntryCompletions.Candidate] =
      switch place.before.first {
      case ":"?: LearnerMethod.all.map { .init($0.name, $0.says) }
      case "."?: members(of: place)
      default: fields(at: place) + names(at: place)
      }
    return EntryCompletions(of: place.written, endingAt: cursor, among: all)
  }

  private func fields(at place: EntrySurroundings) -> [EntryCompletions.Candidate] {
    words.fields(within: place.openings).map { .init($0.name, $0.says) }
  }

  private func names(at place: EntrySurroundings) -> [EntryCompletions.Candidate] {
    // Where the name of a field stands, nobody asks for everything else that there is.
    let isAtField = place.before.first == "{" || place.before.first == ","
    if isAtField, fields(at: place).contains(where: { $0.text.hasPrefix(place.written) }) { return [] }
    let bound = names.sorted().map { EntryCompletions.Candidate($0, "Bound in this session.") }
    let spaces = Set(words.all.compactMap { $0.name.contains(".") ? $0.name.prefix { $0 != "." } : nil })
    let known = words.all.filter { !$0.name.contains(".") }.map { EntryCompletions.Candidate($0.name, $0.says) }
    let own = (Self.ownOfLua + spaces.map(String.init)).sorted().map { EntryCompletions.Candidate($0) }
    return bound + known + own
  }

  /// What stands behind the dot of `northwind.` or `string.`.
  private func members(of place: EntrySurroundings) -> [EntryCompletions.Candidate] {
    guard place.before.count > 1 else { return [] }
    let space = place.before[1]
    if let library = LuaLibrary.libraries.first(where: { $0.name == space }) { return library.fields.map { .init($0) } }
    return words.all.filter { $0.name.hasPrefix(space + ".") }.map {
      .init(String($0.name.dropFirst(space.count + 1)), $0.says)
    }
  }

  /// The names of elsewhere that a text may hold, each with what people call it.
  func ids(of namespace: Namespace) -> [(id: String, says: String)] {
    let project = tried.project
    func titled(_ all: [String: String?]) -> [(id: String, says: String)] {
      all.sorted { $0.key < $1.key }.map { ($0.key, $0.value ?? "") }
    }
    switch namespace {
    case .achievement: return titled(project.achievements.mapValues { $0.title?.text() })
    case .credential: return titled(project.credentials.mapValues { $0.achievement.title?.text() })
    case .learner: return titled(project.learners.mapValues(\.name))
    case .organisation: return titled(project.organisations.mapValues { _ in nil })
    case .list: return titled(project.lists.mapValues { _ in nil })
    case .framework: return titled(project.frameworks.mapValues { _ in nil })
    case .assessment:
      let own = project.credentials.values.flatMap { credential in
        credential.assessments.map { ("\(credential.id)/\($0.id)", $0.title?.text()) }
      }
      return titled(
        Dictionary(own) { first, _ in first }.merging(project.assessments.mapValues { $0.title?.text() }) { $1 })
    default: return []
    }
  }

  private static let ownOfLua = LuaLibrary.basics + LuaLibrary.libraries.map(\.name)
}

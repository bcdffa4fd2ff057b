internal import AssayFormats
internal import AssayModel
internal import AssayTesting
internal import LuaRuntime

extension Session {
  /// A value for people: a credential as a card, an evaluation as its tree, a learner as a table, all else as Lua.
  func shown(_ value: LuaValue) -> StyledText {
    if case .object(let object) = value {
      switch bench.meaning(of: object) {
      case .learner(let learner): return LearnerCard(learner.record, on: learner.day).text
      case .evaluation(let found): return found.report(tried).text(width: min(width, 80))
      case .design(let id):
        return tried.project.credentials[id].map { CredentialCard($0).text } ?? StyledText(id + "\n")
      case .other: break
      }
    }
    // An explanation is no less readable for being a text.
    if case .text(let text) = value, text.contains("\n") {
      return StyledText(text.printableLines + (text.hasSuffix("\n") ? "" : "\n"))
    }
    let table = ShownTable(phrase: { [bench] in bench.phrase(of: $0) }, width: width)
    return StyledText(table.text(of: value).printableLines + "\n")
  }
}

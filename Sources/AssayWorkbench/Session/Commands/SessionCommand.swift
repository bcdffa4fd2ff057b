/// Something that a session can do beside running Lua: `.why CRED LEARNER`. A new one is a file here and a line in
/// ``all``.
package struct SessionCommand: Sendable {
  /// What can stand behind it, for completion.
  enum Argument: Hashable, Sendable {
    case command, credential, learner, word, file, setting
    /// `PLACE=VALUE` in the credential that is named before.
    case place
    /// An expression of Lua.
    case code
    /// A new name.
    case name
  }

  package let name: String
  /// What stands behind it, as help shows it: `CRED LEARNER`.
  package let takes: String
  package let says: String
  /// What else a reader wants to know.
  package let details: String
  /// A use, as it is typed.
  package let example: String
  /// What each word behind it is; the last holds for all that follow.
  let arguments: [Argument]
  let body: @Sendable (Session, Words, inout SessionTry) throws(SessionFault) -> SessionAnswer

  init(
    _ name: String, _ takes: String = "", says: String, details: String = "", example: String,
    arguments: [Argument] = [],
    body: @escaping @Sendable (Session, Words, inout SessionTry) throws(SessionFault) -> SessionAnswer
  ) {
    self.name = name
    self.takes = takes
    self.says = says
    self.details = details
    self.example = example
    self.arguments = arguments
    self.body = body
  }

  /// `.why CRED LEARNER`.
  package var usage: String { "." + name + (takes.isEmpty ? "" : " " + takes) }

  /// In the order in which help lists them.
  package static let all: [SessionCommand] = [
    help, doc, why, path, whatif, analyze, diff, lint, test, graph, set, time, budget, load, reload, undo, save,
    transcript, testFrom, quit,
  ]

  /// The command of a name, or the only one that begins so.
  static func named(_ name: String) throws(SessionFault) -> SessionCommand {
    if let command = all.first(where: { $0.name == name }) { return command }
    let meant = all.filter { $0.name.hasPrefix(name) }
    if meant.count == 1, !name.isEmpty { return meant[0] }
    if meant.count > 1, !name.isEmpty {
      throw SessionFault(
        "`.\(name)` may be " + meant.map { "`.\($0.name)`" }.joined(separator: " or "), help: "write more of it")
    }
    throw .unknown("command", "." + name, among: all.map { "." + $0.name }, help: "`.help` lists the commands")
  }
}

internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Ids of credentials as they were named on the command line.
struct CredentialNames {
  private let ids: [String]

  init(_ ids: [String]) { self.ids = ids }

  /// The ids, if the project has credentials by all of them.
  func known(in project: OpenProject) throws(CommandFault) -> [String] {
    let known = project.project.credentials.keys.sorted()
    for id in ids where project.project.credentials[id] == nil {
      if project.project.achievements[id] != nil {
        throw .usage(
          "`\(id)` is an achievement, not a credential",
          help: "only what is designed here can be judged: \(Self.list(known))")
      }
      if project.diagnostics.contains(where: { $0.severity == .error }), NearestWord.to(id, among: known) == nil {
        throw CommandFault(
          project.isIncomplete ? .undecided : .findings, "no credential `\(id.printable)` could be read",
          help: "mend what is reported above, or look for a spelling mistake")
      }
      throw .unknown(
        "credential", id, nearest: NearestWord.to(id, among: known), known: known,
        help: "see the files in `credentials/`")
    }
    return ids
  }

  private static func list(_ ids: [String]) -> String { ids.prefix(12).map { "`\($0)`" }.joined(separator: ", ") }
}

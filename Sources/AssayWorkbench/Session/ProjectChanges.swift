internal import AssayFormats
internal import AssayModel

/// The files that are not in a project as they were when it was read before.
struct ProjectChanges {
  private var changed: [String] = []
  private var added: [String] = []
  private var removed: [String] = []

  init(from old: OpenProject, to new: OpenProject) {
    let before = Self.files(of: old), after = Self.files(of: new)
    for path in Set(before.keys).union(after.keys).sorted() {
      switch (before[path], after[path]) {
      case (nil, _): added.append(path)
      case (_, nil): removed.append(path)
      case (let first, let second): if first != second { changed.append(path) }
      }
    }
  }

  var text: StyledText {
    var text = StyledText()
    for (word, paths) in [("changed", changed), ("new", added), ("gone", removed)] {
      for path in paths {
        text.append("  \(word)" + String(repeating: " ", count: 9 - word.count), .muted)
        text.appendLine(path.printable, .path)
      }
    }
    if text.isEmpty { text.appendLine("nothing changed") }
    return text
  }

  private static func files(of project: OpenProject) -> [String: [UInt8]] {
    Dictionary(project.sources.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}

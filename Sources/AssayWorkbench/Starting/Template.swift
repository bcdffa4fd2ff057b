package import AssayModel
internal import CTemplates

/// A folder of `Templates`, which is built into the program.
package struct Template: Sendable {
  package struct File: Hashable, Sendable {
    /// From where the template is laid down.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The kinds of project that `assay init` knows.
  package enum Kind: String, CaseIterable, Sendable {
    case basic, partner, stack, ci

    /// One line of help.
    package var says: String {
      switch self {
      case .basic: "a badge, what it asks for, and two invented learners"
      case .partner: "the same, and a plugin of a partner"
      case .stack: "three badges and a stack of them"
      case .ci: "the same as basic, and jobs for GitHub and GitLab"
      }
    }

    /// The folders that it is made of; a file of a later one takes the place of an earlier one's.
    fileprivate var folders: [String] {
      switch self {
      case .basic: ["basic"]
      case .partner: ["basic", "partner"]
      case .stack: ["stack"]
      case .ci: ["basic", "ci"]
      }
    }
  }

  /// In the order of their paths' bytes.
  package let files: [File]

  /// The project of this kind whose story ends on a day, which is when it is begun.
  package init(_ kind: Kind, name: String, on day: CalendarDate) {
    var texts: [String: String] = [:]
    for folder in kind.folders {
      for file in Self.embedded where file.path.hasPrefix(folder + "/") {
        texts[String(file.path.dropFirst(folder.count + 1))] = file.text
      }
    }
    files = texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, text in
      let named = path == ProjectFolder.configurationName ? text.replacing(Self.projectName, with: name) : text
      return File(path: path, text: named.moved(from: Self.day, to: day))
    }
  }

  /// A single file that `assay new` writes.
  package static func file(_ name: String) -> String {
    guard let file = embedded.first(where: { $0.path == "new/" + name }) else {
      preconditionFailure("no template is called `\(name)`")
    }
    return file.text
  }

  /// What the templates call whatever is begun with them.
  package static let newName = "new-name"
  private static let projectName = "my-project"

  /// The day on which the stories of the templates end.
  package static let day: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 4, day: 15) else { preconditionFailure("that day is in April") }
    return day
  }()

  /// Every file of `Templates`.
  package static let embedded: [File] = (0..<assay_template_count()).map { index in
    let file = assay_template_at(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    return File(path: String(cString: file.path), text: String(decoding: bytes, as: UTF8.self))
  }
}

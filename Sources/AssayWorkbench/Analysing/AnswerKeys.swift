internal import AssayModel
internal import AssayScripting

/// Names answers by everything that they rest on, so that where nothing of it was changed the answer is known.
///
/// Of achievements that a question does not concern, what they ask for, and what they are called, is left out. Everything
/// else is in: the same words written on other lines are the same.
struct AnswerKeys: Sendable {
  /// Of all that matters to every question.
  private let common: String
  /// Of achievements and credentials as a whole, by id.
  private let whole: [String: String]

  init(of project: OpenProject) {
    var whole: [String: String] = [:]
    var parts: [String] = []
    for document in project.ownDocuments + project.documents {
      guard let named = document.declared else {
        parts.append(Self.digest(of: document))
        continue
      }
      if named.kind == "learner" { continue }
      guard ["achievement", "credential", "stack"].contains(named.kind) else {
        parts.append(Self.digest(of: document))
        continue
      }
      // Of two by one name, the whole of both.
      whole[named.id, default: ""] += Self.digest(of: document)
      parts.append(Self.digest(of: document.withoutWhatItAsks))
    }
    for (id, files) in project.plugins.contents.sorted(by: { $0.key < $1.key }) {
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
        parts.append("\(id)/\(path) " + SHA256.hex(of: bytes))
      }
    }
    self.whole = whole
    common = SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// What all that is asked rests on in this version of the project.
  func digest(concerning achievements: Set<String>) -> String {
    let concerned = achievements.sorted().map { "\($0) \(whole[$0] ?? "")" }
    return SHA256.hex(of: Array(([common] + concerned).joined(separator: "\n").utf8))
  }

  private static func digest(of document: Syntax) -> String {
    var bytes: [UInt8] = []
    document.write(to: &bytes)
    return SHA256.hex(of: bytes)
  }
}

extension Syntax {
  /// Without the keys that only matter to who is awarded it, and to readers.
  fileprivate var withoutWhatItAsks: Syntax {
    guard let entries else { return self }
    let left = entries.filter { !["requires", "title", "description", "version"].contains($0.key) }
    return Syntax(node: node, content: .map(left))
  }

  /// The words of the document, in such a way that other words give other bytes.
  fileprivate func write(to bytes: inout [UInt8]) {
    func write(_ text: String) {
      bytes += Array("\(text.utf8.count):".utf8)
      bytes += Array(text.utf8)
    }
    switch content {
    case .scalar(let scalar):
      bytes += Array((scalar.isQuoted ? "q" : "p").utf8)
      write(scalar.text)
    case .list(let items):
      bytes += Array("l\(items.count):".utf8)
      for item in items { item.write(to: &bytes) }
    case .map(let entries):
      bytes += Array("m\(entries.count):".utf8)
      for entry in entries {
        write(entry.key)
        entry.value.write(to: &bytes)
      }
    case .empty: bytes += Array("e".utf8)
    case .function: bytes += Array("f".utf8)
    }
  }
}

import Foundation

/// One mistake in ``HarbourProject``, with the one finding that it must give.
struct SeededMistake: Sendable, CustomStringConvertible {
  let file: String
  let original: String
  let mistaken: String
  let rule: String
  /// What the finding marks, on its first line.
  let marked: String
  /// Where the finding is, if not in the file of the mistake.
  let found: String
  let help: String?

  init(
    _ file: String, _ original: String, _ mistaken: String, _ rule: String, _ marked: String, in found: String? = nil,
    help: String? = nil
  ) {
    self.file = file
    self.original = original
    self.mistaken = mistaken
    self.rule = rule
    self.marked = marked
    self.found = found ?? file
    self.help = help
  }

  var description: String { "\(original) -> \(mistaken)" }

  /// The files with the mistake in them.
  var files: [String: String] {
    var files = HarbourProject.files
    guard let text = files[file], let place = text.range(of: original) else {
      preconditionFailure("`\(original)` is not in `\(file)`")
    }
    files[file] = text.replacingCharacters(in: place, with: mistaken)
    return files
  }
}

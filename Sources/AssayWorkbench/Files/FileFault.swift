/// Why the operating system did not give what it was asked for.
package struct FileFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing, forbidden, isFolder, isNoFolder, isSpecial, hasCircularLinks, nameTooLong, exists
    /// Anything else, in the system's words.
    case other(String)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What messages say: "`a.yaml` is a folder, not a file".
  package var message: String {
    switch reason {
    case .missing: "`\(path)` does not exist"
    case .forbidden: "`\(path)` may not be read: permission denied"
    case .isFolder: "`\(path)` is a folder, not a file"
    case .isNoFolder: "`\(path)` is no folder"
    case .isSpecial: "`\(path)` is no ordinary file"
    case .hasCircularLinks: "`\(path)` is a link that leads back to itself"
    case .exists: "`\(path)` is there already"
    case .nameTooLong: "`\(path)` is too long for a file's name"
    case .other(let words): "`\(path)` could not be read: \(words)"
    }
  }

  /// The same about writing: "`a.yaml` may not be written: permission denied".
  package var writingMessage: String {
    switch reason {
    case .forbidden: "`\(path)` may not be written: permission denied"
    case .other(let words): "`\(path)` could not be written: \(words)"
    case .missing, .isFolder, .isNoFolder, .isSpecial, .hasCircularLinks, .nameTooLong, .exists: message
    }
  }
}

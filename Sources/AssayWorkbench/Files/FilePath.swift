/// Paths as text, with `/`.
package enum FilePath {
  package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  package static func join(_ folder: String, _ path: String) -> String {
    if isAbsolute(path) || folder.isEmpty || folder == "." { return path }
    if path.isEmpty || path == "." { return folder }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// Without `.`, `..` and doubled `/`, as far as that can be said without asking the disk.
  package static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    let isAbsolute = isAbsolute(path)
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part == "..", isAbsolute {
        continue
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  package static func parent(of path: String) -> String? {
    let path = normalised(path)
    if path == "/" { return nil }
    guard let slash = path.lastIndex(of: "/") else { return path == "." ? nil : "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// How `path` is written from `folder`, both absolute and normalised.
  package static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let start = folder.split(separator: "/")
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: start.count - shared) + target[shared...].map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

/// The files of an archive as `git archive` writes it. POSIX.1-2017, pax, "pax Interchange Format".
struct TarArchive {
  struct File: Hashable {
    /// From the folder that was archived.
    var path: String
    var bytes: [UInt8]
  }

  /// Ordinary files alone: no links, no devices, nothing outside the folder.
  private(set) var files: [File] = []

  private static let block = 512

  /// Nil for what is no such archive.
  init?(_ bytes: [UInt8]) {
    var place = 0
    var longPath: String?
    while place + Self.block <= bytes.count {
      let header = bytes[place..<place + Self.block]
      place += Self.block
      if header.allSatisfy({ $0 == 0 }) { break }
      guard let size = Self.number(header.dropFirst(124).prefix(12)), size >= 0, place + size <= bytes.count else {
        return nil
      }
      let content = Array(bytes[place..<place + size])
      place += (size + Self.block - 1) / Self.block * Self.block
      switch header[header.startIndex + 156] {
      case UInt8(ascii: "x"): longPath = Self.path(inExtended: content)
      case UInt8(ascii: "0"), 0:
        let prefix = Self.text(header.dropFirst(345).prefix(155))
        let name = Self.text(header.prefix(100))
        let path = longPath ?? (prefix.isEmpty ? name : prefix + "/" + name)
        longPath = nil
        if !path.hasPrefix("/"), !path.split(separator: "/").contains("..") {
          files.append(File(path: path, bytes: content))
        }
      default: longPath = nil
      }
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Octal digits between blanks.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = text(bytes).split(separator: " ").first ?? "0"
    return Int(digits, radix: 8)
  }

  /// `LENGTH path=VALUE` and a line's end, among other records of that form.
  private static func path(inExtended content: [UInt8]) -> String? {
    var rest = content[...]
    while let space = rest.firstIndex(of: UInt8(ascii: " ")), let length = Int(text(rest[..<space])), length > 0,
      length <= rest.count
    {
      let record = rest.prefix(length)
      let value = record[(space + 1)...].dropLast()
      if value.starts(with: Array("path=".utf8)) { return String(decoding: value.dropFirst(5), as: UTF8.self) }
      rest = rest.dropFirst(length)
    }
    return nil
  }
}

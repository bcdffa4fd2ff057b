/// The positions that the interpreter writes before a message, and what is left without them.
struct LuaPosition {
  private(set) var place: LuaPlace?
  private(set) var rest: String

  /// Where an error was raised anew with its text, the innermost position is the one that matters.
  init(in message: String, chunks: [String]) {
    rest = message
    while let (found, after) = Self.first(in: rest, chunks: chunks) {
      if let found { place = found }
      rest = after
    }
  }

  private static func first(in text: String, chunks: [String]) -> (LuaPlace?, String)? {
    for chunk in chunks {
      if let (line, after) = line(in: text, after: shown(chunk)) { return (LuaPlace(chunk: chunk, line: line), after) }
    }
    return line(in: text, after: "text given to load").map { (nil, $0.1) }
  }

  private static func line(in text: String, after name: String) -> (Int, String)? {
    guard text.hasPrefix(name + ":") else { return nil }
    let digits = text.dropFirst(name.count + 1).prefix { $0.isASCII && $0.isNumber }
    guard let line = Int(digits), text[digits.endIndex...].hasPrefix(": ") else { return nil }
    return (line, String(text[digits.endIndex...].dropFirst(2)))
  }

  /// The interpreter shortens names to 59 bytes.
  private static func shown(_ chunk: String) -> String {
    let bytes = Array(chunk.utf8)
    return bytes.count <= 59 ? chunk : "..." + String(decoding: bytes.suffix(56), as: UTF8.self)
  }
}

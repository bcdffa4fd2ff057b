internal import AssayModel
internal import LuaSyntax

extension EntryText {
  /// The entry with every learner of the project asked about on a day, unless the entry names another.
  func on(_ day: CalendarDate) -> String {
    let tokens = source.tokens.filter { $0.kind != .comment }
    var places: [Int] = []
    for index in source.calls.indices where source.calls[index].callee == "learner" {
      // `learner "zoe" { … }` is one learner, described.
      let last = source.calls.first { $0.calls == index } ?? source.calls[index]
      guard let end = tokens.lastIndex(where: { $0.kind != .end && $0.end <= last.range.end }) else { continue }
      let isAsked = word(tokens[end + 1]) == ":" && end + 2 < tokens.count && word(tokens[end + 2]) == "on"
      if !isAsked { places.append(tokens[end].bytes.upperBound) }
    }
    var bytes = Array(text.utf8)
    for place in Set(places).sorted(by: >) { bytes.insert(contentsOf: Array(":on \"\(day)\"".utf8), at: place) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `receiver:method arguments`, where the entry is nothing else.
  var methodCall: (receiver: String, method: String, arguments: String)? {
    let tokens = source.tokens.filter { $0.kind != .comment && $0.kind != .end }
    var depth = 0
    var found: Int?
    for (index, token) in tokens.enumerated() {
      switch word(token) {
      case "{", "(", "[", "do", "then", "function", "repeat": depth += 1
      case "}", ")", "]", "end", "until": depth -= 1
      case ":" where depth == 0: found = index
      case "and", "or", "not", "==", "~=", "<", ">", "<=", ">=", "..", "+", ",": if depth == 0 { return nil }
      default: break
      }
    }
    guard let colon = found, colon > 0, colon + 2 < tokens.count, let last = tokens.last else { return nil }
    return (
      written(tokens[0].bytes.lowerBound..<tokens[colon - 1].bytes.upperBound), word(tokens[colon + 1]),
      written(tokens[colon + 1].bytes.upperBound..<last.bytes.upperBound)
    )
  }
}

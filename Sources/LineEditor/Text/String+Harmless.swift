extension String {
  /// The text as it may stand in the editor: line breaks are `\n`, tabs are spaces, no other control characters.
  var harmless: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A }) { return self }
    var result = String.UnicodeScalarView()
    var isBehindReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0D: result.append("\n")
      case 0x0A: if !isBehindReturn { result.append("\n") }
      case 0x09: result.append(contentsOf: "  ".unicodeScalars)
      case 0..<0x20, 0x7F...0x9F: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      isBehindReturn = scalar.value == 0x0D
    }
    return String(result)
  }

  /// The same, as far as the first line goes.
  var firstLine: String { String(harmless.prefix { $0 != "\n" }) }
}

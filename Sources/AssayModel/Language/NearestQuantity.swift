/// What was probably meant by a number, a quantity or a truth that is not written as one.
enum NearestQuantity {
  /// The first of some near spellings that `isRight`: `6 ects` for `6ects`, `6.5 h` for `6,5 h`, `true` for `yes`.
  static func to(_ text: String, where isRight: (String) -> Bool) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    return spellings(of: text).first { $0 != text && isRight($0) }
  }

  private static let truths = ["yes": "true", "on": "true", "no": "false", "off": "false"]
  private static let units = ["hours", "days", "weeks", "months", "years"]

  private static func spellings(of text: String) -> [String] {
    let lower = text.lowercased()
    let dotted = String(text.map { $0 == "," ? "." : $0 })
    let digits = dotted.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let rest = dotted.dropFirst(digits.count)
    let unit = String(rest.drop { $0 == " " })
    var found = [truths[lower] ?? lower, dotted]
    if lower.utf8.count == 2 { found.append(text.uppercased()) }
    if text.contains("_") { found.append(String(text.map { $0 == "_" ? "-" : $0 })) }
    if text.contains("."), !text.contains(" "), !text.contains(":") { found.append("https://" + text) }
    guard !digits.isEmpty else {
      // `P60M`, sixty months, where `PT60H` was meant: the commonest slip in published designs.
      if lower.hasPrefix("p"), let number = Int(lower.filter(\.isNumber)) { found.append("\(number) h") }
      return found
    }
    found.append("\(digits) \(unit)")
    if ["hr", "hrs", "hour"].contains(unit.lowercased()) || unit.isEmpty { found.append("\(digits) h") }
    if unit.count > 1, let nearest = NearestWord.to(unit, among: units) { found.append("\(digits) \(nearest)") }
    if ["euro", "euros", "eur"].contains(unit.lowercased()) { found.append("\(digits) EUR") }
    // Another unit than hours where hours are wanted.
    if unit == "ects" || units.contains(unit) { found.append("\(digits) h") }
    if !unit.isEmpty { found.append(String(digits)) }
    return found
  }
}

/// The anchor and the tag before a value, in bytes, and the scalar at which the value itself begins.
struct YAMLProperties {
  var anchor: Range<Int>?
  var tag: Range<Int>?
  var contentStart: Int

  /// Reads them at the start of an event that has any.
  init(of event: YAMLEvent, in text: SourceText) {
    contentStart = event.start
    // A lone `!` is not told by libyaml, but stands there.
    guard event.hasProperties || (text.hasLoneTag && event.isScalar) else { return }
    let end = text.byte(ofScalar: event.end)
    var place = text.byte(ofScalar: event.start)
    let isTagged = event.tag != nil || (event.isScalar && text.at(place) == UInt8(ascii: "!"))
    var start = place
    // No more than the event has: what follows may belong to the first key of a map.
    while true {
      let first = text.at(place)
      let isAnchor = first == UInt8(ascii: "&") && event.anchor != nil && anchor == nil
      guard isAnchor || (first == UInt8(ascii: "!") && isTagged && tag == nil) else { break }
      let property = place
      while place < text.bytes.count, !SourceText.isBlank(text.bytes[place]), !Self.closes(text.bytes[place]) {
        place += 1
      }
      if isAnchor { anchor = property..<place } else { tag = property..<place }
      start = place
      place = text.skipBlanksAndComments(from: place)
    }
    // An empty value ends with its properties; the event of a collection ends where it begins.
    if !event.isEmpty { start = event.isScalar ? min(place, end) : place }
    contentStart = text.scalar(ofByte: start)
  }

  /// `[&a, b]`: an anchor or tag on nothing ends at the comma.
  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}

extension YAMLEvent {
  fileprivate var isScalar: Bool {
    if case .scalar = kind { true } else { false }
  }

  /// A plain scalar of which nothing is written but its properties.
  var isEmpty: Bool {
    if case .scalar("", .plain) = kind { true } else { false }
  }
}

extension SourceText {
  func skipBlanksAndComments(from byte: Int) -> Int {
    var byte = skipBlanks(from: byte)
    while at(byte) == UInt8(ascii: "#") { byte = skipBlanks(from: line(around: byte).upperBound) }
    return byte
  }
}

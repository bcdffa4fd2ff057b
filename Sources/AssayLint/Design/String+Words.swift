extension String {
  /// The runs of letters, of the given ASCII characters, and of numbers where they are wanted.
  ///
  /// Text in ASCII, which most is, is looked at byte by byte.
  package func words(with marks: StaticString = "", numbers: Bool = false) -> [Substring] {
    func isMark(_ byte: UInt8) -> Bool {
      numbers && byte.isASCIIDigit || (0..<marks.utf8CodeUnitCount).contains { marks.utf8Start[$0] == byte }
    }
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split { character in
        !character.isLetter && !(numbers && character.isNumber) && !(character.asciiValue.map(isMark) ?? false)
      }
    }
    return utf8.split { !($0.isASCIILetter || isMark($0)) }.map { Substring($0) }
  }

  /// Whether one of the words stands in it somewhere, in capital or small letters; they are written in small ASCII.
  package func mentions(_ words: StaticString...) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      for start in bytes.indices {
        let byte = bytes[start] | 0x20
        for word in words where word.utf8Start.pointee == byte && Self.begins(bytes[start...], with: word) {
          return true
        }
      }
      return false
    }
  }

  private static func begins(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, with word: StaticString) -> Bool {
    guard bytes.count >= word.utf8CodeUnitCount else { return false }
    return zip(bytes, 0..<word.utf8CodeUnitCount).allSatisfy { byte, place in
      let wanted = word.utf8Start[place]
      return byte == wanted || byte.isASCIILetter && byte | 0x20 == wanted
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

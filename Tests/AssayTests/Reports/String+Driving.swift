extension String {
  /// What would drive a terminal, or turn the direction of writing, by its number.
  var drivingScalars: [String] {
    unicodeScalars.filter { $0 != "\n" }.compactMap { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF:
        "U+" + String(scalar.value, radix: 16)
      default: nil
      }
    }
  }
}

extension String {
  /// As one word of a command line.
  package var quotedForShell: String {
    let isPlain = utf8.enumerated().allSatisfy { place, byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x3A, 0x5F].contains(byte) || (byte == 0x23 && place > 0)
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}

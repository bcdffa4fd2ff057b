internal import AssayModel

/// A piece of evidence that exists on the day asked.
struct HeldEvidence: Sendable {
  /// As written, else `kind#n`.
  var id: String
  /// The place in the learner's record.
  var index: Int
  var piece: EvidencePiece

  /// In id order. What is dated after the day does not exist.
  static func all(of learner: LearnerRecord, on day: CalendarDate) -> [HeldEvidence] {
    let order = learner.evidence.indices.sorted { left, right in
      sortKey(learner.evidence[left]).lexicographicallyPrecedes(sortKey(learner.evidence[right]))
    }
    var numbers: [String: Int] = [:]
    var pieces: [HeldEvidence] = []
    for index in order {
      let piece = learner.evidence[index]
      let kind = piece.kind ?? "evidence"
      if piece.id == nil { numbers[kind, default: 0] += 1 }
      let held = HeldEvidence(id: piece.id ?? "\(kind)#\(numbers[kind] ?? 1)", index: index, piece: piece)
      if piece.date.map({ $0 <= day }) ?? true { pieces.append(held) }
    }
    return pieces.sorted { naturalOrder($0.id, $1.id) }
  }

  private static func sortKey(_ piece: EvidencePiece) -> [String] {
    [
      piece.kind ?? "", piece.date?.description ?? "", piece.hours?.description ?? "", piece.title?.text() ?? "",
      piece.url ?? "",
      piece.signedBy?.role ?? "", piece.signedBy?.organisation ?? "",
      piece.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";"),
    ]
  }
}

/// Ids in the order of their bytes, but with runs of digits compared as numbers: `a#2` before `a#10`.
func naturalOrder(_ left: String, _ right: String) -> Bool { naturalOrder(Array(left.utf8), Array(right.utf8)) }

/// The same of the bytes of two ids.
func naturalOrder(_ whole: [UInt8], _ other: [UInt8]) -> Bool {
  var (left, right) = (whole[...], other[...])
  func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  while let first = left.first, let second = right.first {
    if isDigit(first), isDigit(second) {
      let leftRun = left.prefix(while: isDigit).drop { $0 == 48 }
      let rightRun = right.prefix(while: isDigit).drop { $0 == 48 }
      if leftRun.count != rightRun.count { return leftRun.count < rightRun.count }
      if !leftRun.elementsEqual(rightRun) { return leftRun.lexicographicallyPrecedes(rightRun) }
      left = left.drop(while: isDigit)
      right = right.drop(while: isDigit)
    } else {
      if first != second { return first < second }
      left = left.dropFirst()
      right = right.dropFirst()
    }
  }
  if left.count != right.count { return left.count < right.count }
  // `a1` and `a01` say the same number and are two ids.
  return whole.lexicographicallyPrecedes(other)
}

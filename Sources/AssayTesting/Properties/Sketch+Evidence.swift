internal import AssayModel

extension Sketch {
  /// Pieces of evidence that come to what is asked for, or just do not.
  mutating func add(_ claim: Claim, of pattern: EvidencePattern) {
    let hours = claim.demands.first { $0.measure == .hours }?.bounds.atLeast
    let count = claim.demands.first { $0.measure == .count }?.bounds.atLeast?.wholeNumber
    let pieces = min(max(count ?? Int.random(in: 1...(hours == nil ? 1 : 3), using: &draw), 1), 60)
    let first = record.evidence.count
    let isGood = isGood()
    // Not everything that is wrong is a matter of how much.
    let isShort = !isGood && hours != nil && draw.happens(50)
    var left = hours.map { max(0, $0 + (draw.choice(isShort ? [-1] : [0, 0, 1]) ?? 0)) }
    for number in 0..<pieces {
      var part = left
      if let all = left, number < pieces - 1 {
        part = Decimal(millionths: all.millionths / (pieces - number) / 500_000 * 500_000)
        left = all - (part ?? 0)
      }
      addPiece(of: pattern, hours: part)
    }
    if isGood || isShort { return }
    guard let index = (first..<record.evidence.count).randomElement(using: &draw) else { return }
    spoil(at: index, pattern)
  }

  mutating func addPiece(of pattern: EvidencePattern, hours: Decimal?) {
    var piece = EvidencePiece()
    piece.kind = draw.choice(pattern.kinds) ?? draw.choice(stock.evidenceKinds)
    piece.date = stock.draw(stock.days(pattern.within), &draw)
    piece.hours = hours.map { Hours($0) }
    let organisation = pattern.signedByOrganisation.flatMap { stock.project.organisations[$0]?.id }
    if pattern.signedByRole != nil || organisation != nil {
      piece.signedBy = Signer(role: pattern.signedByRole, organisation: organisation)
    }
    record.evidence.append(piece)
  }

  private mutating func spoil(at index: Int, _ pattern: EvidencePattern) {
    switch Int.random(in: 0..<6, using: &draw) {
    case 0: record.evidence[index].date = stock.day.moved(by: 1)
    case 1 where pattern.within != nil:
      record.evidence[index].date = stock.draw(before: stock.days(pattern.within), &draw)
    case 2 where pattern.signedByRole != nil: record.evidence[index].signedBy?.role = "somebody else"
    case 3 where pattern.signedByOrganisation != nil:
      let others = stock.organisations.filter { $0 != pattern.signedByOrganisation }
      record.evidence[index].signedBy?.organisation = draw.choice(others)
    case 4 where record.evidence[index].signedBy != nil: record.evidence[index].signedBy = nil
    default: record.evidence.remove(at: index)
    }
  }
}

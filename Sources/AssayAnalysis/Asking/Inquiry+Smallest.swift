internal import AssayEngine
internal import AssayModel

/// A record that answers a question, and whether a smaller one could.
struct Witness {
  var record: ChosenRecord
  /// Awards, and answers of scripts.
  var size: Int
  /// Whether it was shown that none is smaller, and that none of its size comes before it.
  var isSmallest: Bool
}

extension Inquiry {
  enum Answer {
    case witness(Witness)
    case nobody
    case unknown
  }

  /// The record with the fewest awards and answers of scripts; among those with the fewest credits, then with least
  /// besides, then the one whose awards come first by their ids, and each in its likeliest form.
  func smallest() -> Answer {
    switch find() {
    case .nobody: return .nobody
    case .unknown: return .unknown
    case .found(let record): return .witness(Narrowing(self, from: record).smallest())
    }
  }
}

extension Space {
  /// What an achievement is worth, in millionths of whatever scheme it is in first.
  func credits(of achievement: String) -> Int {
    let found = designs.sorted { $0.key > $1.key }.compactMap { $0.value.project.achievements[achievement] }.first
    return found?.credits.first?.amount.millionths ?? 0
  }
}

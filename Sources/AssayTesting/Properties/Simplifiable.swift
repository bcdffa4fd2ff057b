internal import AssayModel

/// A part of a record that can say less.
protocol Simplifiable {}

extension Award: Simplifiable {}
extension AssessmentResult: Simplifiable {}
extension EvidencePiece: Simplifiable {}
extension ExperiencePeriod: Simplifiable {}
extension Signer: Simplifiable {}

extension Simplifiable {
  func changing<Value>(_ path: WritableKeyPath<Self, Value>, to value: Value) -> Self {
    var changed = self
    changed[keyPath: path] = value
    return changed
  }

  func leaving<Value>(_ path: WritableKeyPath<Self, Value?>) -> Self { changing(path, to: nil) }
}

extension Signer {
  /// Without one of two things that are said; without the only one, nobody signed.
  var simpler: [Signer] { role == nil || organisation == nil ? [] : [leaving(\.role), leaving(\.organisation)] }
}

extension [String: String] {
  /// Without one of them, in the order of their names.
  var simpler: [[String: String]] { keys.sorted().map { name in filter { $0.key != name } } }
}

extension Score {
  var simpler: [Score] {
    guard case .number(let number) = self else { return [] }
    return number.simpler.map(Score.number)
  }

  var oddity: Int { if case .number(let number) = self { number.oddity } else { 0 } }
}

extension Hours {
  var simpler: [Hours] { amount.simpler.filter { $0 >= 0 }.map { Hours($0) } }
}

extension Decimal {
  /// Whole numbers towards nothing: nothing itself, half, and one less, in this order.
  var simpler: [Decimal] {
    let whole = millionths / 1_000_000
    let candidates = [0, whole / 2, whole, whole - whole.signum()].map { Decimal($0) }
    var found: [Decimal] = []
    for candidate in candidates where candidate.oddity < oddity && !found.contains(candidate) {
      found.append(candidate)
    }
    return found
  }

  /// How far it is from nothing; no fraction is as simple as a whole number.
  var oddity: Int {
    abs(millionths / 1_000_000) * 2 + (wholeNumber == nil ? 1 : 0)
  }
}

internal import AssayModel

extension Decimal {
  /// A duration to the microsecond; 0 for what is none.
  init(milliseconds: Double) {
    let bounded = milliseconds.isFinite ? min(max(0, milliseconds), 1e9) : 0
    self.init(millionths: Int((bounded * 1_000).rounded()) * 1_000)
  }
}

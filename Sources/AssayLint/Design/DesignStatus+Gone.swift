internal import AssayModel

extension DesignStatus {
  /// Not awarded any more; a suspended one may come back.
  var isGone: Bool {
    switch self {
    case .superseded, .withdrawn: true
    case .draft, .active, .suspended: false
    }
  }
}

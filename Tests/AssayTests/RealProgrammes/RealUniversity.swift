import AssayTestSupport

enum RealUniversity: String, CaseIterable {
  case princeton = "Princeton"
  case dallas = "UT Dallas"

  var project: RealProject {
    switch self {
    case .princeton: .princeton
    case .dallas: .dallas
    }
  }

  /// How many credentials its project has.
  var programmes: Int {
    switch self {
    case .princeton: 131 + 17
    case .dallas: 3 + 27
    }
  }
}

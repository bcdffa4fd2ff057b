internal import AssayModel

/// The words of a project that are in an order: marks, and levels of frameworks.
struct WordScales {
  private let scales: [[String]]

  init(of project: Project) {
    let own = project.credentials.sorted { $0.key < $1.key }.flatMap { $0.value.assessments }
    let others = project.assessments.sorted { $0.key < $1.key }.map(\.value)
    let marks = (own + others).compactMap { assessment -> [String]? in
      switch assessment.grading.scale {
      case .words(let words): words
      case .passFail: ["fail", "pass"]
      case .percent, .points: nil
      }
    }
    scales = marks + project.frameworks.sorted { $0.key < $1.key }.map(\.value.levels)
  }

  /// The words one step below and above, on whichever scale a word is.
  func neighbours(of word: String) -> [String] {
    var found: [String] = []
    for scale in scales {
      guard let place = scale.firstIndex(of: word) else { continue }
      for next in [place - 1, place + 1] where scale.indices.contains(next) && !found.contains(scale[next]) {
        found.append(scale[next])
      }
    }
    return found
  }
}

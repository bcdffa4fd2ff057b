internal import AssayEngine
internal import AssayModel

/// Draws learners such as might ask for a credential: some who have what it takes, some who nearly have it, and some who
/// have little. The same seed draws the same learners on every machine.
struct LearnerDraw {
  private let stock: Stock
  /// What is asked for: the credential's criteria, or those of every credential, in the order of their ids.
  private let designs: [(id: String, root: CriterionNode, limits: [Limit])]
  private let isFitting: Bool

  init(_ tried: TriedProject, fitting credential: String?, on day: CalendarDate) {
    stock = Stock(tried, on: day)
    isFitting = credential != nil
    let ids = credential.map { [$0] } ?? tried.project.credentials.keys.sorted()
    designs = ids.compactMap { id in
      tried.project.credentials[id].map { credential in
        (id, CriterionNode(Question.criteria(of: credential)), credential.counting.limits)
      }
    }
  }

  /// Of what a credential asks for, a third of the learners have everything, as far as a drawing can see to it, a third
  /// nearly everything, and a third something or other.
  func learner(_ name: String, _ draw: inout Draw) -> LearnerRecord {
    let quality = draw.choice([100, 100, 85, 85, 50, 15]) ?? 50
    var sketch = Sketch(stock, of: LearnerRecord(id: name), quality: quality, draw)
    if let design = draw.choice(designs) {
      sketch.draw = draw
      sketch.credential = design.id
      sketch.add(design.root, under: design.limits)
    }
    let most = isFitting ? (quality > 80 ? 1 : 3) : 6
    for _ in 0..<Int.random(in: 0...most, using: &sketch.draw) { sketch.addAnything() }
    draw = sketch.draw
    return sketch.record
  }

  /// A few more things for a learner: at most four, and nothing that a person decided.
  func more(_ name: String, _ draw: inout Draw) -> LearnerRecord {
    let count = Int.random(in: 0...4, using: &draw)
    var whole = Sketch(stock, of: LearnerRecord(id: name), quality: draw.choice([100, 50]) ?? 50, draw)
    if let design = whole.draw.choice(designs) {
      whole.credential = design.id
      whole.add(design.root, under: design.limits)
    }
    whole.addAnything()
    var record = LearnerRecord(id: name)
    for _ in 0..<count {
      switch Int.random(in: 0..<6, using: &whole.draw) {
      case 0: record.results += whole.record.results.taken(&whole.draw)
      case 1: record.evidence += whole.record.evidence.taken(&whole.draw)
      case 2: record.experience += whole.record.experience.taken(&whole.draw)
      default: record.awards += whole.record.awards.taken(&whole.draw)
      }
    }
    draw = whole.draw
    return record
  }
}

extension Array {
  /// One that is drawn and that is not there any longer, if there is any.
  fileprivate mutating func taken(_ draw: inout Draw) -> [Element] {
    indices.randomElement(using: &draw).map { [remove(at: $0)] } ?? []
  }
}

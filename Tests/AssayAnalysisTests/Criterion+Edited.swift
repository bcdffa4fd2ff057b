import AssayModel

extension Criterion {
  /// The ways from this criterion to all inside.
  var places: [[Int]] {
    [[]] + children.indices.flatMap { index in children[index].places.map { [index] + $0 } }
  }

  func edited(at place: [Int], _ edit: (Criterion) -> Criterion) -> Criterion {
    guard let first = place.first else { return edit(self) }
    var criterion = self
    switch form {
    case .atLeast(let count, var children):
      children[first] = children[first].edited(at: Array(place.dropFirst()), edit)
      criterion.form = .atLeast(count, of: children)
    case .pool(let child): criterion.form = .pool(child.edited(at: Array(place.dropFirst()), edit))
    default: break
    }
    return criterion
  }
}

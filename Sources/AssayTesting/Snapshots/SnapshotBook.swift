/// The snapshots of one test file, while its tests run.
final class SnapshotBook {
  enum Comparison {
    case same
    /// None is kept, and none may be.
    case missing
    case other(kept: String)
  }

  /// Whether new ones are kept; not in CI, where nobody would look at them.
  let keepsNew: Bool
  /// Whether those that differ take the place of the kept ones.
  let updates: Bool
  private(set) var snapshots: Snapshots
  /// What was asked for, so that the others can be told.
  private(set) var used: Set<String> = []
  /// The test that runs, and how many snapshots without a name it has asked for.
  private var test = ""
  private var count = 0

  init(_ snapshots: Snapshots, keepsNew: Bool, updates: Bool) {
    self.snapshots = snapshots
    self.keepsNew = keepsNew
    self.updates = updates
  }

  func begin(_ test: String) {
    self.test = test
    count = 0
  }

  func compare(_ text: String, named name: String?) -> Comparison {
    count += name == nil ? 1 : 0
    let key = test + (name.map { ": \($0)" } ?? (count == 1 ? "" : " #\(count)"))
    used.insert(key)
    let text = Snapshots.kept(text)
    guard let kept = snapshots[key] else {
      guard keepsNew || updates else { return .missing }
      snapshots[key] = text
      return .same
    }
    if kept == text { return .same }
    guard updates else { return .other(kept: kept) }
    snapshots[key] = text
    return .same
  }

  /// Those that no test asked for; they go when the file is updated.
  var obsolete: [String] { snapshots.names.filter { !used.contains($0) } }

  func forgetObsolete() { for name in obsolete { snapshots[name] = nil } }
}

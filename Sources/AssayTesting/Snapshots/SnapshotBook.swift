/// The snapshots of one test file, while its tests run.
final class SnapshotBook {
  enum Comparison {
    case same
    /// None is kept, and none may be.
    case missing
    case other(kept: String)
    /// The test asked for another one by this name before.
    case taken(by: String)
  }

  /// Whether new ones are kept; not in CI, where nobody would look at them.
  let keepsNew: Bool
  /// Whether those that differ take the place of the kept ones.
  let updates: Bool
  private(set) var snapshots: Snapshots
  /// How many were kept for the first time.
  private(set) var added = 0
  /// What was asked for, so that the others can be told.
  private var used: Set<String> = []
  /// Tests that did not come to their end, so that nobody knows what they would have asked for.
  private var spared: [String] = []
  /// The test that runs, and how many snapshots without a name it has asked for.
  private var test = ""
  private var count = 0
  /// What the test that runs asked for by name.
  private var asked: [String: String] = [:]

  init(_ snapshots: Snapshots, keepsNew: Bool, updates: Bool) {
    self.snapshots = snapshots
    self.keepsNew = keepsNew
    self.updates = updates
  }

  func begin(_ test: String) {
    self.test = test
    count = 0
    asked = [:]
  }

  /// Lets everything stand that a test may have asked for.
  func spare(_ test: String) { spared.append(test) }

  func compare(_ text: String, named name: String?) -> Comparison {
    count += name == nil ? 1 : 0
    let key = test + (name.map { ": \($0)" } ?? (count == 1 ? "" : " #\(count)"))
    used.insert(key)
    let text = Snapshots.kept(text)
    if let first = asked[key], first != text { return .taken(by: first) }
    asked[key] = text
    guard let kept = snapshots[key] else {
      guard keepsNew || updates else { return .missing }
      snapshots[key] = text
      added += 1
      return .same
    }
    if kept == text { return .same }
    guard updates else { return .other(kept: kept) }
    snapshots[key] = text
    return .same
  }

  /// Those that no test asked for; they go when the file is updated.
  var obsolete: [String] {
    snapshots.names.filter { name in
      !used.contains(name)
        && !spared.contains { name == $0 || name.hasPrefix($0 + ": ") || name.hasPrefix($0 + " #") }
    }
  }

  func forgetObsolete() { for name in obsolete { snapshots[name] = nil } }
}

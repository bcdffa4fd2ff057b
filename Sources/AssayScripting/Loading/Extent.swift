internal import LuaRuntime

/// How much there is of something that a script has built, counting what it holds as often as it holds it.
///
/// A script needs forty lines to build a tree of a million million leaves, because a criterion can be used twice. Whoever
/// reads a design goes through all of it, level by level.
struct Extent: Hashable {
  var parts = 1
  var depth = 1

  /// Far beyond what anybody could read.
  static let most = Extent(parts: 20_000, depth: 120)

  /// Why it cannot be kept; nil where it can.
  var excess: String? {
    if depth > Self.most.depth { return "is more than \(Self.most.depth) levels deep" }
    return parts > Self.most.parts ? "has more than 20,000 parts" : nil
  }

  mutating func add(_ inner: Extent) {
    parts += inner.parts
    depth = max(depth, inner.depth + 1)
  }
}

extension Recorder {
  func extent(of value: LuaValue) -> Extent {
    switch value {
    case .table(let table):
      var extent = Extent()
      for item in table.items { extent.add(self.extent(of: item)) }
      for field in table.fields { extent.add(self.extent(of: field.value)) }
      return extent
    case .object(let object), .record(let object, _): return extents[object] ?? Extent()
    case .none, .boolean, .integer, .number, .text, .function: return Extent()
    }
  }

  /// What to answer a word that is given too much; nil where it is not.
  func refusal(of extent: Extent, by word: String) -> LuaReply? {
    extent.excess.map { .failure("what `\(word)` is given \($0)", help: "build it of fewer words") }
  }
}

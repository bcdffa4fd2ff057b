internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// Finds where in a plugin's text the word stands that is being called.
///
/// Lua tells the line only. Of several calls on one line the one is meant whose text and fields are those at hand, and
/// of equal ones each in turn.
struct CallSites {
  struct Site: Hashable, Sendable {
    var text: String
    var index: Int
  }

  private struct Spot: Hashable {
    var text: String
    var word: String
    var line: Int
  }

  private(set) var texts: [String: PluginText] = [:]
  private var indexed: [Spot: [Int]] = [:]
  private var turns: [[Int]: Int] = [:]
  /// Of each call the one that calls what it gives back.
  private var continuations: [Site: Int] = [:]
  private var places: [NodeID: Site] = [:]

  /// Of so many calls on one line nobody can say which is meant.
  private static let most = 50

  init(_ texts: [String: PluginText]) { for text in texts.values { add(text) } }

  /// Finds calls in one more text.
  mutating func add(_ text: PluginText) {
    texts[text.name] = text
    for (index, call) in text.source.calls.enumerated() {
      if let first = call.calls { continuations[Site(text: text.name, index: first)] = index }
      places[text.node(ofCall: index)] = Site(text: text.name, index: index)
    }
    for (index, call) in text.source.calls.enumerated() where call.calls == nil {
      // Which of the two lines Lua reports depends on its release.
      let word = call.method ?? call.callee
      indexed[Spot(text: text.name, word: word, line: call.line), default: []].append(index)
      if call.argumentsLine != call.line {
        indexed[Spot(text: text.name, word: word, line: call.argumentsLine), default: []].append(index)
      }
    }
  }

  mutating func site(of call: LuaCall) -> Site? {
    guard let place = call.place, let text = texts[place.chunk] else { return nil }
    let spot = Spot(text: place.chunk, word: call.word, line: place.line)
    guard var candidates = indexed[spot] else { return nil }
    if candidates.count > Self.most { return Site(text: place.chunk, index: candidates[0]) }
    if candidates.count > 1 {
      let fitting = candidates.filter { text.source.calls[$0].arguments.first?.mayBe(call.arguments.first) ?? true }
      if !fitting.isEmpty { candidates = fitting }
    }
    let turn = turns[candidates, default: 0]
    turns[candidates] = turn + 1
    return Site(text: place.chunk, index: candidates[turn % candidates.count])
  }

  /// The call of what a call gave back: `{ … }` in `plugin "northwind" { … }`.
  func continuation(of site: Site) -> Site? {
    continuations[site].map { Site(text: site.text, index: $0) }
  }

  /// The call whose word has a node.
  func site(of node: NodeID) -> Site? { places[node] }
}

extension LuaExpression {
  /// Whether evaluating this could have given the value.
  fileprivate func mayBe(_ value: LuaValue?) -> Bool {
    switch (self, value) {
    case (.string(let text, _, _), .text(let own)?): text == own
    case (.string, _): false
    case (.table(let site), .table(let table)?):
      Set(site.fields.compactMap(\.key)).isSuperset(of: table.fields.map(\.key))
    case (.table, _): false
    default: true
    }
  }
}

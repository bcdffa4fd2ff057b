package import AssayModel
package import LuaRuntime
internal import LuaSyntax

/// What the owner's words are given.
extension ScriptBench {
  /// A call of one of the owner's words, found in the text.
  package struct Site {
    fileprivate var site: CallSites.Site?
    /// The line that Lua reports.
    fileprivate var place: LuaPlace?
  }

  package func site(of call: LuaCall) -> Site {
    Site(site: recorder.sites.site(of: call), place: call.place)
  }

  /// Where the word stands; its line, where that is all that is known.
  package func range(of site: Site) -> SourceRange? {
    if let found = site.site, let text = recorder.sites.texts[found.text] {
      return recorder.sources.key(of: text.node(ofCall: found.index))
    }
    return site.place.flatMap { recorder.sites.texts[$0.chunk]?.range(ofLine: $0.line) }
  }

  /// Whether what the call gives back is called in turn, as in `learner "zoe" { … }`.
  package func isContinued(_ site: Site) -> Bool {
    site.site.flatMap { recorder.sites.continuation(of: $0) } != nil
  }

  /// The lines of each item of a table that is written as an argument; nil where something else is written.
  package func lines(ofItemsIn argument: Int, at site: Site) -> [ClosedRange<Int>]? {
    guard let site = site.site, let text = recorder.sites.texts[site.text] else { return nil }
    let written = text.source.calls[site.index].arguments
    guard argument < written.count, let table = written[argument].table else { return nil }
    return table.fields.filter { $0.position != nil }.map { Int($0.range.start.line)...Int($0.range.end.line) }
  }

  /// What an argument says, as the readers of designs understand it; what is wrong with it is among the faults.
  package func syntax(of argument: Int, in call: LuaCall, at site: Site) -> Syntax {
    let text = site.site.flatMap { recorder.sites.texts[$0.text] }
    let written = site.site.flatMap { site in text?.source.calls[site.index].arguments }
    let expression = written.flatMap { argument < $0.count ? $0[argument] : nil }
    var (writing, _, node) = recorder.writing(at: site.site)
    defer { recorder.faults += writing.faults }
    let value = argument < call.arguments.count ? call.arguments[argument] : .none
    let place = expression.flatMap { text?.node(of: $0) } ?? node
    return Syntax(node: place, content: writing.content(value, expression, place))
  }

  /// What a value says that no call of ours was given.
  package func syntax(of value: LuaValue) -> Syntax {
    var (writing, _, node) = recorder.writing(at: nil)
    defer { recorder.faults += writing.faults }
    return Syntax(node: node, content: writing.content(value, nil, node))
  }

  /// What stands between the braces of `learner "zoe" { … }`.
  package func syntax(ofContinuation call: LuaCall, after site: Site) -> Syntax {
    let next = site.site.flatMap { recorder.sites.continuation(of: $0) }
    var (writing, expression, node) = recorder.writing(at: next)
    defer { recorder.faults += writing.faults }
    return Syntax(node: node, content: writing.content(call.arguments.first ?? .none, expression, node))
  }
}

/// What the owner's objects show of designs and learners.
extension ScriptBench {
  /// A field of a learner's record on a day.
  package func field(_ key: LuaValue, of learner: LearnerRecord, on day: CalendarDate) -> LuaReply {
    recorder.field(key, of: Record(learner, on: day))
  }

  package static var learnerFields: [String] { Record.learnerParts }

  /// A field of a document as it is written.
  package func field(_ key: LuaValue, of document: Syntax, _ kind: RecordDescription) -> LuaReply {
    recorder.field(key, of: Record(document, as: kind, plugins: plugins))
  }

  /// A quantity such as `12 h`, which compares with others and with text.
  package func quantity(_ text: String) -> LuaValue { recorder.value(.quantity(text)) }

  /// The text of a quantity; nil for any other value.
  package func quantity(in value: LuaValue) -> String? {
    guard case .object(let object) = value, object.kind == Recorder.Kind.quantity.rawValue else { return nil }
    return recorder.quantities[object.id]
  }

  /// The criterion that a word built; nil for any other value.
  package func criterion(in value: LuaValue) -> Syntax? { recorder.syntax(of: value) }
}

internal import AssayModel
package import AssayScripting
internal import LuaRuntime

/// What can be expected of a value: a word behind `expect(…)` and a colon. A new one is a file here and a line in the
/// list.
package struct Matcher: Sendable {
  package let name: String
  package let signature: ScriptSignature
  package let says: String
  /// How it is written.
  package let example: String
  /// Whether it says something behind `never`.
  var canBeNegated = true
  /// Throws what is to be said where it does not hold; gives what is to be said where it holds and never should.
  let body: @Sendable (LuaValue, LuaCall, Bench) throws(BenchFailure) -> Match

  package static let all: [Matcher] = [
    contains,
    earns,
    equals,
    errors,
    holds,
    lintsClean,
    matchesSnapshot,
    misses,
    near,
    renews,
    reports,
    undecided,
  ]
}

/// What came of comparing a value with what was expected of it.
enum Match {
  case holds(orElse: String)
  case fails(BenchFailure)
  /// A function has to be called first.
  case calling(LuaFunction, then: (LuaTrial) -> Match)
}

extension Bench {
  var expectationKind: LuaObjectKind {
    LuaObjectKind(
      name: "expectation",
      methods: Matcher.all.map { matcher in
        LuaMethod(name: matcher.name) { [unowned self] id, call in
          asked += 1
          openExpectations.remove(id)
          let site = scripts.site(of: call)
          return answer { () throws(BenchFailure) in
            if expectations[id].isNegated, !matcher.canBeNegated {
              throw BenchFailure(
                "`\(matcher.name)` says nothing behind `never`", help: "take out `never`", at: scripts.range(of: site))
            }
            let match: Match
            do throws(BenchFailure) { match = try matcher.body(expectations[id].subject, call, self) } catch {
              throw error.placed(at: scripts.range(of: site))
            }
            return try reply(to: match, isNegated: expectations[id].isNegated, at: site)
          }
        }
      },
      index: { [unowned self] id, key in
        if key == .text("never") {
          openExpectations.remove(id)
          openExpectations.insert(expectations.count)
          expectations.append(expectations[id])
          expectations[expectations.count - 1].isNegated.toggle()
          return .value(object(.expectation, expectations.count - 1))
        }
        guard case .text(let name) = key else { return .values([.none]) }
        let nearest = NearestWord.to(name, among: Matcher.all.map(\.name))
        return .failure(
          "nothing can be expected by the word `\(name)`",
          help: nearest.map { "did you mean `:\($0)`?" }
            ?? "known here: \(Matcher.all.map { "`\($0.name)`" }.joined(separator: ", "))")
      },
      text: { _ in "expectation" })
  }

  private func reply(to match: Match, isNegated: Bool, at site: ScriptBench.Site) throws(BenchFailure) -> LuaReply {
    switch match {
    case .holds(let message):
      if isNegated { throw BenchFailure(message, at: scripts.range(of: site)) }
      return .values([])
    case .fails(let failure):
      if isNegated { return .values([]) }
      throw failure.placed(at: scripts.range(of: site))
    case .calling(let function, let then):
      return .trying(function, []) { [unowned self] trial in
        answer { () throws(BenchFailure) in try reply(to: then(trial), isNegated: isNegated, at: site) }
      }
    }
  }
}

extension BenchFailure {
  /// At a place, unless it has one of its own.
  func placed(at place: SourceRange?) -> BenchFailure {
    var failure = self
    failure.place = failure.place ?? place
    return failure
  }
}

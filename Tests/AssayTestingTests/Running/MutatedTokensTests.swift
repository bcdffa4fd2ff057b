import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// Files in which a word or a sign is lost, doubled, moved or another.
@Suite struct MutatedTokensTests {
  private static let text = """
    local ana = learner "ana"
    describe("mig basics", function()
      before_each(function() ana = learner "ana" end)
      after_each(function() expect(ana.id):equals("ana") end)
      it("is earned #fast", function() expect(ana):earns "mig-basics" end)
      it("is missed", function() expect(learner "ben"):misses("mig-basics", { because = "bay-hours", short = "5 h" }) end)
      cases("pass mark", { { "below", 69, false }, { "exact", 70, true } }, function(_, score, earned)
        local l = ana:with { results = { { assessment = "mig-basics/weld-test", score = score, date = "2026-04-01" } } }
        expect(l:earns "mig-basics"):equals(earned)
      end)
      skip("later", "not settled", function() end)
      todo("more", "wait")
      known_issue("wrong", "NF-17", function() expect(1):equals(2) end)
      property("stays", "mig-basics", function(l, extra)
        return implies(l:earns "mig-basics", (l + extra):earns "mig-basics")
      end)
      it("errors", function() expect(function() learner "nobody" end):errors "no learner" end)
      it("prints", function() for number = 1, 3 do print(number) end expect(0.1 + 0.2).never:near(0.4) end)
      it("is kept", function() expect(ana:explain "mig-basics"):matches_snapshot "ana" end)
    end)
    """

  /// Words, signs and quoted texts.
  private static let tokens: [String] = {
    var tokens: [String] = []
    var current = ""
    var isQuoted = false
    for character in text {
      let isWord = character.isLetter || character.isNumber || character == "_" || isQuoted
      if isWord || character == "\"" {
        current.append(character)
        if character == "\"" { isQuoted.toggle() }
        continue
      }
      tokens += current.isEmpty ? [] : [current]
      current = ""
      tokens.append(String(character))
    }
    return tokens + [current]
  }()

  private func mutated(_ draw: inout Draw) -> String {
    var tokens = Self.tokens
    for _ in 0..<Int.random(in: 1...3, using: &draw) {
      let place = tokens.indices.randomElement(using: &draw) ?? 0
      let other = Self.tokens.randomElement(using: &draw) ?? ""
      switch Int.random(in: 0..<4, using: &draw) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(tokens[place], at: place)
      case 2: tokens[place] = other
      default: tokens.swapAt(place, tokens.indices.randomElement(using: &draw) ?? 0)
      }
    }
    return tokens.joined()
  }

  @Test(arguments: 0..<30) func `always come to an end with an outcome for each`(seed: Int) {
    var draw = Draw(seed: seed, for: "mutated tokens")
    for _ in 0..<10 {
      var tried = TriedTests(mutated(&draw))
      (tried.scripts.budget, tried.scripts.memory, tried.options.draws) = (100_000, 16, 3)
      let run = tried.run
      let (planned, part) = (run.planned(), run.part(1))
      let tests = planned.tests.filter { $0.kind != .example }
      #expect(part.tests.count == tests.count + planned.loading.count, "\(tried.text)")
      #expect(Set(part.tests.map(\.id)).count == part.tests.count || !planned.loading.isEmpty, "\(tried.text)")
      #expect(part.tests.allSatisfy { !$0.outcome.isBad || $0.message?.isEmpty == false }, "\(tried.text)")
    }
  }

  @Test func `the file that they are made from passes`() {
    let outcomes = Set(TriedTests(Self.text).tests.map(\.outcome))
    #expect(outcomes == [.passed, .skipped, .todo, .knownIssue])
    #expect(Self.tokens.joined() == Self.text)
  }
}

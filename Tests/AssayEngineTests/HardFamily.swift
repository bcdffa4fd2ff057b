// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Problems that are hard for a search that only tries, of any size, with an answer that is known beforehand.
struct HardFamily: CustomTestStringConvertible, Sendable {
  let name: String
  let isMet: Bool
  let project: Project
  let learner: LearnerRecord

  var testDescription: String { name }

  /// `credits`: one achievement with an award for each. `requires` is given their ids.
  init(_ name: String, isMet: Bool, credits: [Int], requires: ([String]) -> Criterion) {
    self.name = name
    self.isMet = isMet
    var project = Project(name: "hard")
    var learner = LearnerRecord(id: "learner")
    for (index, amount) in credits.enumerated() {
      var achievement = Achievement(id: "a\(index)")
      achievement.credits = [Credits(Decimal(amount), "ects")]
      project.achievements[achievement.id] = achievement
      var award = Award()
      (award.achievement, award.awarded) = (achievement.id, CalendarDate(year: 2025, month: 1, day: 1))
      learner.awards.append(award)
    }
    var credential = Credential(id: "c")
    credential.achievement.requires = requires(credits.indices.map { "a\($0)" })
    project.credentials["c"] = credential
    project.achievements["c"] = credential.achievement
    (self.project, self.learner) = (project, learner)
  }

  private static func claim(_ name: String, _ ids: [String], _ measure: Measure, _ least: Int) -> Criterion {
    let pattern = Pattern([.id(ids.map { AchievementReference($0) })])
    return Criterion(
      .claim(Claim(of: .awards(pattern), demands: [Demand(measure, Bounds(atLeast: Decimal(least)))])), word: "awards",
      name: name)
  }

  /// So many claims that each want two of the same awards, and one award too few, or just enough.
  static func pigeonhole(_ claims: Int, isMet: Bool) -> HardFamily {
    HardFamily(
      "pigeonhole of \(claims), \(isMet ? "met" : "unmet")", isMet: isMet,
      credits: Array(repeating: 1, count: isMet ? 2 * claims : 2 * claims - 1)
    ) { ids in
      Criterion(
        .atLeast(claims, of: (0..<claims).map { claim("p\($0)", ids, .count, 2) }), word: "all_of")
    }
  }

  /// Three covers of 3q elements by q triples each, shuffled, or what is left when one triple of each is taken away.
  static func exactCover(_ q: Int, isWhole: Bool, seed: UInt64) -> HardFamily {
    var generator = SeededGenerator(seed: seed)
    var triples: [[Int]] = []
    for _ in 0..<3 {
      let order = Array(0..<3 * q).shuffled(using: &generator)
      var cover = (0..<q).map { Array(order[3 * $0..<3 * $0 + 3]) }
      if !isWhole { cover.remove(at: Int.random(in: 0..<q, using: &generator)) }
      triples += cover
    }
    triples.shuffle(using: &generator)
    return HardFamily(
      "exact cover by \(q) triples, \(isWhole ? "whole" : "one taken from each"), seed \(seed)",
      isMet: isCovered(Set(0..<3 * q), by: triples), credits: Array(repeating: 1, count: 3 * q)
    ) { ids in
      Criterion(.atLeast(q, of: claims(triples, ids)), word: "some_of")
    }
  }

  private static func claims(_ triples: [[Int]], _ ids: [String]) -> [Criterion] {
    triples.enumerated().map { number, triple in claim("t\(number)", triple.sorted().map { ids[$0] }, .count, 3) }
  }

  /// Whether some of the triples hold every element once: by trying those of the element that fewest hold.
  private static func isCovered(_ elements: Set<Int>, by triples: [[Int]]) -> Bool {
    let scarcest = elements.min { left, right in
      let (one, other) = (triples.count { $0.contains(left) }, triples.count { $0.contains(right) })
      return one != other ? one < other : left < right
    }
    guard let scarcest else { return true }
    return triples.contains { chosen in
      chosen.contains(scarcest)
        && isCovered(elements.subtracting(chosen), by: triples.filter { $0.allSatisfy { !chosen.contains($0) } })
    }
  }

  /// Even credits of which each of two claims wants half: an odd number, so that no half will do; or twice the same ones.
  static func parity(_ count: Int, isMet: Bool, seed: UInt64) -> HardFamily {
    var generator = SeededGenerator(seed: seed)
    var credits = (0..<(isMet ? count / 2 : count)).map { _ in 2 * Int.random(in: 3...40, using: &generator) }
    if isMet { credits = (credits + credits).shuffled(using: &generator) }
    if !isMet, credits.reduce(0, +) % 4 == 0 { credits[0] += 2 }
    let half = credits.reduce(0, +) / 2
    return HardFamily("parity of \(count), \(isMet ? "met" : "unmet"), seed \(seed)", isMet: isMet, credits: credits) {
      ids in
      Criterion(
        .atLeast(2, of: ["p", "q"].map { claim($0, ids, .credits(scheme: "ects"), half) }), word: "all_of")
    }
  }

  /// Credits that only in threes come to what each of some claims wants, which is all that there is.
  static func threePartition(_ bins: Int, isMet: Bool, seed: UInt64) -> HardFamily {
    var generator = SeededGenerator(seed: seed)
    let sum = 100
    var credits = (0..<bins).flatMap { _ -> [Int] in
      let (first, second) = (
        Int.random(in: 27...36, using: &generator), Int.random(in: 27...36, using: &generator)
      )
      return [first, second, sum - first - second]
    }
    func fits() -> Bool {
      let all = credits.indices
      let triples = all.flatMap { one in
        all.filter { $0 > one }.flatMap { two in
          all.filter { $0 > two && credits[one] + credits[two] + credits[$0] == sum }.map { [one, two, $0] }
        }
      }
      return isCovered(Set(all), by: triples)
    }
    // One credit goes from one award to another until the threes no longer come out.
    while !isMet, fits() {
      let (from, to) = (
        Int.random(in: 0..<3 * bins, using: &generator), Int.random(in: 0..<3 * bins, using: &generator)
      )
      if from != to, credits[from] > 26, credits[to] < 49 {
        (credits[from], credits[to]) = (credits[from] - 1, credits[to] + 1)
      }
    }
    credits.shuffle(using: &generator)
    return HardFamily(
      "three-partition into \(bins), \(isMet ? "met" : "unmet"), seed \(seed)", isMet: isMet, credits: credits
    ) { ids in
      Criterion(
        .atLeast(bins, of: (0..<bins).map { claim("b\($0)", ids, .credits(scheme: "ects"), sum) }), word: "all_of")
    }
  }

  /// Some of many triples of elements, no two of which share one. There are elements to spare; but where it is unmet,
  /// each triple has one of too few elements.
  static func packing(_ triples: Int, of elements: Int, among count: Int, isMet: Bool, seed: UInt64) -> HardFamily {
    var generator = SeededGenerator(seed: seed)
    let order = Array(0..<elements).shuffled(using: &generator)
    var sets = isMet ? (0..<triples).map { Array(order[3 * $0..<3 * $0 + 3]) } : []
    while sets.count < count {
      let others = Array(order.dropFirst(triples - 1)).shuffled(using: &generator)
      sets.append(
        isMet
          ? Array(order.shuffled(using: &generator).prefix(3))
          : [order[sets.count % (triples - 1)], others[0], others[1]])
    }
    sets.shuffle(using: &generator)
    return HardFamily(
      "\(triples) of \(count) triples of \(elements), \(isMet ? "met" : "unmet"), seed \(seed)", isMet: isMet,
      credits: Array(repeating: 1, count: elements)
    ) { ids in
      Criterion(.atLeast(triples, of: claims(sets, ids)), word: "some_of")
    }
  }
}

import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// Every record that a space has room for, tried on the evaluator one after the other: what an inquiry must find.
struct EnumeratedLearners {
  private let space: Space
  private let questions: [Space.ScriptQuestion]

  /// Nil where there are more than so many.
  init?(_ space: Space, atMost most: Int) {
    self.space = space
    // Whatever a plugin could be asked, and not only what the encoding came upon.
    let awards = space.possibilities.units.filter(\.isAward).compactMap(\.entries.first)
    let ofAwards = space.predicates.flatMap { name in awards.compactMap { space.question(name, about: $0) } }
    questions = Set(space.questions.map(\.question) + ofAwards).sorted { $0.name < $1.name }
    guard questions.count < 16 else { return nil }
    var count = 1 << questions.count
    for unit in space.possibilities.units {
      count *= unit.entries.count + 1
      if count > most { return nil }
    }
  }

  /// The first by size, credits, the rest and ids that is as wished and could come about under a design; nil for none.
  func first(where isWanted: (ChosenRecord) -> Bool, under side: Asked.Side) -> ChosenRecord? {
    var best: (key: [Int], record: ChosenRecord)?
    forEach { record in
      let key = key(of: record)
      if let best, !key.lexicographicallyPrecedes(best.key) { return }
      guard isWanted(record), isFounded(record, under: side) else { return }
      best = (key, record)
    }
    return best?.record
  }

  private func forEach(_ body: (ChosenRecord) -> Void) {
    let units = space.possibilities.units
    var chosen: [Int] = []
    func choose(_ unit: Int) {
      guard unit < units.count else {
        let entries = zip(units, chosen).compactMap { $1 < 0 ? nil : $0.entries[$1] }
        for answers in 0..<(1 << questions.count) {
          let yes = questions.indices.filter { answers >> $0 & 1 == 1 }.map { questions[$0] }
          body(ChosenRecord(entries, Set(yes), of: space))
        }
        return
      }
      for form in -1..<units[unit].entries.count {
        // Of units that are alike, none is in a form before that of an earlier one.
        if form >= 0, let before = units[unit].after, chosen[before] < 0 || form < chosen[before] { continue }
        chosen.append(form)
        choose(unit + 1)
        chosen.removeLast()
      }
    }
    choose(0)
  }

  private func key(of record: ChosenRecord) -> [Int] {
    let units = space.possibilities.units
    let there = Set(record.entries)
    let forms = units.map { $0.entries.firstIndex(where: there.contains) }
    let awards = units.indices.filter { units[$0].isAward }
    let others = units.indices.filter { !units[$0].isAward }
    let size = awards.count { forms[$0] != nil } + record.assumptionCount
    let credits = awards.reduce(0) { $0 + (forms[$1] == nil ? 0 : space.credits(of: units[$1].id)) }
    let ordered = awards + others
    let several = Set(questions.filter { $0.copy != nil }.map(\.general)).sorted { $0.name < $1.name }
    return [size, credits, others.count { forms[$0] != nil }] + ordered.map { forms[$0] == nil ? 1 : 0 }
      + several.map { record.answersAlike($0) ? 0 : 1 } + questions.map { record.trueAnswers.contains($0) ? 1 : 0 }
      + ordered.map { forms[$0] ?? 0 }
  }

  /// Awards come one after the other, each with what is asked of whoever gets it among those before, and among all others.
  private func isFounded(_ record: ChosenRecord, under side: Asked.Side) -> Bool {
    guard let design = space.designs[side] else { return true }
    func isMet(_ entry: RecordEntry, by others: [RecordEntry]) -> Bool {
      guard let id = space.achievement(of: entry), let date = space.date(of: entry),
        let credential = design.requirement(of: id)
      else { return true }
      let base = ChosenRecord(others.filter { $0 != entry }, record.trueAnswers, of: space)
      return Replay(of: credential, in: design.index, by: base.learner, on: date, scripts: base.scripts { $0 })
        .isEarned() == true
    }
    var (standing, open) = ([RecordEntry](), record.entries)
    while !open.isEmpty {
      let first = open.compactMap { space.date(of: $0) }.min()
      let next = open.firstIndex { entry in
        (space.date(of: entry) ?? first) == first
          && isMet(entry, by: standing + record.entries.filter { space.date(of: $0) == nil })
          && isMet(entry, by: record.entries)
      }
      guard let next else { return false }
      standing.append(open.remove(at: next))
    }
    return true
  }
}

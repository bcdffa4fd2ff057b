internal import AssayEngine
internal import AssayModel

/// A record that a solver chose, and what it took scripts to answer.
struct ChosenRecord {
  /// The entries, in their order.
  let entries: [RecordEntry]
  let learner: LearnerRecord
  let trueAnswers: Set<Space.ScriptQuestion>
  /// By the ids of awards of which there may be several of one achievement: which of them each is.
  private let copies: [String: Int]

  init(_ entries: [RecordEntry], _ trueAnswers: Set<Space.ScriptQuestion>, of space: Space) {
    self.entries = entries
    self.trueAnswers = trueAnswers
    copies = space.copies
    learner = space.possibilities.record.record(of: entries)
  }

  /// What the evaluator says of entries of the record, said of the entries that they were chosen as.
  func chosen<Value>(_ said: [RecordEntry: Value]) -> [RecordEntry: Value] {
    var chosen: [RecordEntry: Value] = [:]
    for (own, entry) in countable { chosen[entry] = said[own] }
    return chosen
  }

  /// What is said of the entries that were chosen, said of the record's own for the evaluator.
  func own<Value>(_ said: [RecordEntry: Value]) -> [RecordEntry: Value] {
    var named: [RecordEntry: Value] = [:]
    for (own, entry) in countable { named[own] = said[entry] }
    return named
  }

  /// The record's own awards and evidence, with what they were chosen as.
  private var countable: [(own: RecordEntry, chosen: RecordEntry)] {
    var (awards, evidence) = (0, 0)
    return entries.compactMap { entry in
      switch entry {
      case .award:
        awards += 1
        return (.award(awards - 1), entry)
      case .evidence:
        evidence += 1
        return (.evidence(evidence - 1), entry)
      case .result, .experience, .approval, .fact: return nil
      }
    }
  }

  /// Answers as was assumed. `asked`: a question as a side asks it.
  func scripts(
    noting questions: AskedQuestions? = nil, _ asked: (Space.ScriptQuestion) -> Space.ScriptQuestion
  ) -> ScriptHost {
    // Of what is answered with yes, what this side would ask so.
    let answers = Set(trueAnswers.map(\.present).filter { trueAnswers.contains(asked($0)) })
    let copies = self.copies
    @Sendable func answer(_ question: Space.ScriptQuestion) -> ScriptHost.Answer {
      questions?.add(question)
      return answers.contains(question) ? .met : .unmet("assumed not to hold")
    }
    return ScriptHost(
      predicate: { name, award in
        answer(.predicate(name, achievement: award.achievement ?? "", copy: award.id.flatMap { copies[$0] }))
      },
      rule: { rule, _, _ in answer(.rule(rule)) })
  }
}

// MARK: What it is shown with

extension ChosenRecord {
  /// How many things scripts are taken to say of it.
  var assumptionCount: Int { Set(trueAnswers.map(\.general)).count }

  /// Whether a question is answered alike about all awards that it has of the achievement.
  func answersAlike(_ general: Space.ScriptQuestion) -> Bool {
    Set(copies(saying: general).map(\.isYes)).count < 2
  }

  /// What scripts are taken to answer with yes, as `plugin/name(achievement)`, or `plugin/name(achievement#2)` where they
  /// say so of some awards of the achievement only.
  var assumed: [String] {
    Set(trueAnswers.map(\.general)).flatMap { general -> [String] in
      let copies = copies(saying: general)
      // What is answered about an award that it does not have shows nothing.
      let yes = copies.filter(\.isYes)
      if trueAnswers.contains(general) || (!yes.isEmpty && yes.count == copies.count) { return [general.name] }
      return yes.map { general.about($0.copy).name }
    }.sorted()
  }

  /// Questions to scripts about what it has, as `plugin/name(achievement)`.
  func names(of questions: Set<Space.ScriptQuestion>, in space: Space) -> [String] {
    let held = Set(entries.compactMap { space.question("", about: $0) })
    let asked = questions.filter { question in
      guard case .predicate(_, let achievement, let copy) = question else { return true }
      return held.contains(.predicate("", achievement: achievement, copy: copy))
    }
    return Set(asked.map(\.general.name)).sorted()
  }

  /// The record as people would write it: without ids that nobody needs.
  var shown: LearnerRecord {
    var shown = learner
    let named = Set(trueAnswers.map(\.general).filter { !answersAlike($0) }.compactMap(\.achievement))
    for place in shown.awards.indices {
      let award = shown.awards[place]
      let copy = award.id.flatMap { copies[$0] }
      shown.awards[place].id =
        award.achievement.flatMap { id in copy.flatMap { named.contains(id) ? "\(id)#\($0)" : nil } }
    }
    for place in shown.evidence.indices { shown.evidence[place].id = nil }
    return shown
  }

  /// The awards that it has of the achievement which a question is about, where there may be several.
  private func copies(saying general: Space.ScriptQuestion) -> [(copy: Int, isYes: Bool)] {
    let held = learner.awards.filter { $0.achievement == general.achievement }.compactMap {
      $0.id.flatMap { copies[$0] }
    }
    return held.sorted().map { copy in (copy, trueAnswers.contains(general.about(copy))) }
  }
}

internal import AssayModel

extension LintRule {
  static let partExpiresBeforeWhole = LintRule(
    "part-expires-before-whole", "A part has expired before the whole can be finished.",
    why: """
      It must be had before something else begins that takes longer than it is valid, so it is gone when it is asked \
      for again. The fastest learner has to take it twice, and nobody says so. Let it be valid for longer, let it be \
      renewed, or ask for it later.
      """,
    source: "our judgement; CTDL, entryCondition and expirationDate",
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        validity: { period: 3 months }
        ---
        achievement: mig
        duration: 6 months
        entry: { holds: safety-induction }
        ---
        credential: welder
        requires: { all_of: [ { holds: safety-induction }, { holds: mig } ] }
        """,
        corrected: """
          achievement: safety-induction
          validity: { period: 1 year }
          ---
          achievement: mig
          duration: 6 months
          entry: { holds: safety-induction }
          ---
          credential: welder
          requires: { all_of: [ { holds: safety-induction }, { holds: mig } ] }
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      let needed = linted.necessary(.requires, of: credential.id)
      for part in needed {
        guard let limit = linted.lasting(part) else { continue }
        // What begins when the part is held already: other parts, or the whole itself.
        for later in needed.map(\.id) + [credential.id] where later != part.id {
          guard linted.necessary(.entry, of: later).contains(where: { $0.id == part.id }),
            let taking = linted.project.achievements[later]?.duration?.atLeast, taking.isLonger(than: limit.period)
          else { continue }
          let (gone, done) = (linted.day.adding(limit.period), linted.day.adding(taking))
          findings.report(
            "`\(part.id)` \(limit.verb) before `\(credential.id)` can be finished", at: limit.place,
            path: linted.path(of: part.id),
            notes: [
              linted.note(
                "`\(later)` asks for it at its beginning and takes \(taking)",
                at: linted.place(of: "duration", at: linted.project.achievements[later]?.place ?? part.place)),
              .init(
                "awarded on \(linted.day), it \(limit.verb) after \(gone); `\(later)` ends on \(done) at the earliest"),
            ],
            help: "let it last longer than \(taking), let it be renewed, or ask for it later")
        }
      }
    }
  }
}

extension LintedProject {
  /// What is held, with the criterion that asks for it.
  fileprivate struct Needed {
    let id: String
    let criterion: Criterion
    let pattern: Pattern
    var place: Place { criterion.place }
  }

  fileprivate struct Lasting {
    let period: Period
    let verb: String
    let place: Place
  }

  /// The achievements without which something cannot be had.
  fileprivate func necessary(_ purpose: DesignedCriterion.Purpose, of achievement: String) -> [Needed] {
    criteria(of: achievement, for: purpose).compactMap { designed in
      guard designed.isNecessary, designed.criterion.word == "holds", let claim = designed.claim,
        case .awards(let pattern) = claim.of, let reference = pattern.ids.first
      else { return nil }
      return Needed(id: reference.id, criterion: designed.criterion, pattern: pattern)
    }
  }

  /// For how long after it was awarded a part does what it is asked for.
  fileprivate func lasting(_ part: Needed) -> Lasting? {
    guard let achievement = project.achievements[part.id], achievement.validity.renewals.isEmpty,
      !achievements.contains(where: { $0.renews.contains { $0.id == part.id } })
    else { return nil }
    for case .within(.period(let within)) in part.pattern.keys {
      if let period = achievement.validity.period, within.isLonger(than: period) { break }
      return Lasting(period: within, verb: "is too old", place: place(of: "within", at: part.place))
    }
    return achievement.validity.period.map {
      Lasting(period: $0, verb: "expires", place: place(of: "validity", "period", at: achievement.place))
    }
  }
}

/// Something recorded of a learner that a criterion asks for and that is not used up.
package enum Fact: Hashable, Sendable {
  /// Recorded facts, by name: `{ age: { at_least: 18 } }`. All must hold.
  case recorded([RecordedFact])
  /// A passed result of an assessment.
  case result(ResultDemand)
  /// Time in a role.
  case experience(ExperienceDemand)
  /// A competency or outcome shown by an award or a result.
  case shown(CompetencyReference)
}

package struct RecordedFact: Hashable, Sendable {
  package enum Test: Hashable, Sendable {
    case oneOf([String])
    case range(Bounds<FactQuantity>)
  }

  package var name: String
  package var test: Test

  package init(_ name: String, _ test: Test) {
    self.name = name
    self.test = test
  }
}

/// A fact that can be compared.
package enum FactQuantity: Hashable, Sendable, CustomStringConvertible {
  case number(Decimal)
  case date(CalendarDate)

  package init?(_ text: String) {
    if let number = Decimal(text) {
      self = .number(number)
    } else if let date = CalendarDate(text) {
      self = .date(date)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .date(let date): "\(date)"
    }
  }
}

/// A result that is good enough; without a score, the assessment's pass mark.
package struct ResultDemand: Hashable, Sendable {
  package var assessment: String
  package var score: ScoreDemand?
  package var within: Within?
  /// At most so many attempts up to and including the passed one; breaks monotony.
  package var attemptsAtMost: Int?

  package init(
    _ assessment: String, score: ScoreDemand? = nil, within: Within? = nil, attemptsAtMost: Int? = nil
  ) {
    self.assessment = assessment
    self.score = score
    self.within = within
    self.attemptsAtMost = attemptsAtMost
  }
}

package struct ExperienceDemand: Hashable, Sendable {
  package var role: String?
  package var hours: Hours?
  package var lasting: Period?
  package var within: Within?

  package init(role: String?, hours: Hours? = nil, lasting: Period? = nil, within: Within? = nil) {
    self.role = role
    self.hours = hours
    self.lasting = lasting
    self.within = within
  }
}

/// A decision of a person in a role. Refused is unmet, absent is undecided.
package struct ApprovalDemand: Hashable, Sendable {
  package var by: String?
  package var within: Within?

  package init(by: String?, within: Within? = nil) {
    self.by = by
    self.within = within
  }
}

/// In a renewal: the gaps from the start of the cycle through every occurrence to the day asked are at most a period.
package struct Recurrence: Hashable, Sendable {
  package enum Occurrence: Hashable, Sendable {
    case award(Pattern)
    case evidence(EvidencePattern)
    case result(ResultDemand)
  }

  package var period: Period
  package var of: Occurrence

  package init(period: Period, of: Occurrence) {
    self.period = period
    self.of = of
  }
}

/// A question that only a script can answer. Without a script to ask it is undecided, for `reason`.
package struct OpaqueRule: Hashable, Sendable {
  package var plugin: String?
  package var name: String
  package var reason: String
  /// What the design gives it, by the names of its parameters.
  package var arguments: [String: ScriptValue]

  package init(plugin: String?, name: String, reason: String, arguments: [String: ScriptValue] = [:]) {
    self.plugin = plugin
    self.name = name
    self.reason = reason
    self.arguments = arguments
  }
}

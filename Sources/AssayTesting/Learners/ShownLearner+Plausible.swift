internal import AssayAnalysis
internal import AssayModel

extension ShownLearner {
  /// The learner, and as one who could be written down here: without organisations that nobody declares, and with what
  /// awards have to say for themselves where a script was taken to say yes.
  func plausible(in tried: TriedProject, on day: CalendarDate) -> [ShownLearner] {
    var found = [self]
    var nameless = self
    for place in nameless.learner.evidence.indices {
      if let name = nameless.learner.evidence[place].signedBy?.organisation, tried.project.organisations[name] == nil {
        nameless.learner.evidence[place].signedBy?.organisation = nil
      }
    }
    if nameless.learner != learner { found.append(nameless) }
    if !assumed.isEmpty, let told = nameless.telling(Stock(tried, on: day)) { found.append(told) }
    return found
  }

  /// With attributes of which the plugins' questions really say yes; nil where a question is about more than one award.
  private func telling(_ stock: Stock) -> ShownLearner? {
    var told = self
    for assumption in assumed {
      guard assumption.hasSuffix(")"), let bracket = assumption.firstIndex(of: "(") else { return nil }
      let subject = String(assumption[assumption.index(after: bracket)...].dropLast())
      let places = told.learner.awards.indices.filter { place in
        told.learner.awards[place].achievement == subject || told.learner.awards[place].id == subject
      }
      guard !places.isEmpty, let attributes = stock.trial(of: String(assumption[..<bracket])).holding.first else {
        return nil
      }
      for place in places { told.learner.awards[place].attributes.merge(attributes) { own, _ in own } }
    }
    told.assumed = []
    return told
  }
}

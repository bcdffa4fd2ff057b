/// One requirement: a node of the tree under `requires`.
///
/// Authors write many kinds of criterion; each kind lowers to one of a few ``Form``s, and engines switch over forms only.
package struct Criterion: Hashable, Sendable {
  package var form: Form
  /// The word that the author used: `credits`, `northwind/floor_ready`.
  package var word: String
  /// The id that the criterion refers to, if its word takes one: `drill` of `assessment: drill`.
  package var refersTo: String?
  /// A stable name, unique in its credential.
  package var name: String?
  package var title: LocalizedText?
  /// A sentence for people.
  package var says: LocalizedText?
  /// What may or must be among the awards that are counted inside.
  package var limits: [Limit]
  /// How many of the awards counted inside may be counted in other credentials too.
  package var sharedWith: [SharingLimit]
  /// All that is counted inside lies within a period of this length.
  package var span: Period?
  package var place: Place

  package init(
    _ form: Form, word: String, refersTo: String? = nil, name: String? = nil, title: LocalizedText? = nil,
    says: LocalizedText? = nil, limits: [Limit] = [], sharedWith: [SharingLimit] = [], span: Period? = nil,
    place: Place = Place()
  ) {
    self.form = form
    self.word = word
    self.refersTo = refersTo
    self.name = name
    self.title = title
    self.says = says
    self.limits = limits
    self.sharedWith = sharedWith
    self.span = span
    self.place = place
  }

  /// The closed algebra that every engine understands.
  package indirect enum Form: Hashable, Sendable {
    /// Awards, or pieces of evidence, that are used up.
    case claim(Claim)
    /// At least so many of the children are met. Children that are only `stated` are not among them.
    case atLeast(Int, of: [Criterion])
    /// Judged like a credential of its own: uses nothing up, outside every limit.
    case pool(Criterion)
    /// No such award is held, expired or not.
    case not(Pattern)
    /// Something happened often enough throughout a renewal's cycle.
    case dated(Recurrence)
    /// Something is recorded of the learner.
    case fact(Fact)
    /// Each is shown by something counted in the same credential (or pool): a limit with a node of its own.
    case covers([CompetencyReference])
    /// Awards of these achievements are held, awarded strictly in this order.
    case order([AchievementReference])
    /// A person decides.
    case approval(ApprovalDemand)
    /// A script decides; engines may only ask it.
    case opaque(OpaqueRule)
    /// For people and exports; decides nothing.
    case stated(LocalizedText)
  }

  /// The criteria directly inside.
  package var children: [Criterion] {
    switch form {
    case .atLeast(_, let children): children
    case .pool(let child): [child]
    case .claim, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: []
    }
  }
}

extension Criterion {
  /// Whether what is inside is judged in a pool of its own.
  package var isPool: Bool {
    if case .pool = form { true } else { false }
  }
}

/// An id that a criterion mentions, with its place.
package struct AchievementReference: Hashable, Sendable {
  package var id: String
  package var place: Place

  package init(_ id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

package import AssayEngine
package import AssayModel

/// What rules look at: a project as it was read, on a day, with the plugins it uses.
package struct LintedProject: Sendable {
  package let project: Project
  package let sources: SourceMap
  /// The documents as they were written, for rules that ask whether something is written at all.
  package let documents: [Syntax]
  package let day: CalendarDate
  /// How worked examples ask plugins.
  package let scripts: @Sendable (LearnerRecord, CalendarDate) -> ScriptHost

  /// What it is compared with, where somebody asked for that.
  package let earlier: EarlierProject?

  /// Everything that can be awarded, in the order of ids.
  package let achievements: [Achievement]
  /// The credentials that are designed here, in the order of their ids.
  package let credentials: [Credential]
  /// Every criterion of every achievement, in the order of their ids, parents first.
  package let criteria: [DesignedCriterion]
  /// The documents with what each is called in a path: `credential:ID/`.
  let writtenDocuments: [(path: String, document: Syntax)]
  /// Every text for people, in the order in which it is written.
  let texts: [WrittenText]
  let mentions: Mentions
  /// Learners whose records could not be read in full: what they earn is not known.
  var lostLearners: Set<String> = []
  private let criteriaOfOwner: [String: [DesignedCriterion]]
  /// What was written at each place.
  package let writing: Writing
  /// What patterns can select.
  package let selection: Selection
  /// What can be shown of all learners.
  package let proofs: Proofs

  /// `proves`: whether rules may look for learners, which takes searching.
  package init(
    _ project: Project, sources: SourceMap, documents: [Syntax], day: CalendarDate,
    earlier: EarlierProject? = nil, proves: Bool = true,
    scripts: @escaping @Sendable (LearnerRecord, CalendarDate) -> ScriptHost = { _, _ in .none }
  ) {
    self.project = project
    self.sources = sources
    self.documents = documents
    self.day = day
    self.scripts = scripts
    self.earlier = earlier
    // Ids are sorted, not what they name, which is much to move.
    achievements = project.achievements.keys.sorted().compactMap { project.achievements[$0] }
    credentials = project.credentials.keys.sorted().compactMap { project.credentials[$0] }
    criteria = achievements.flatMap { achievement in
      let word = project.credentials[achievement.id] == nil ? "achievement" : "credential"
      return DesignedCriterion.all(of: achievement, path: "\(word):\(achievement.id)/")
    }
    writing = Writing(documents)
    writtenDocuments = Self.named(documents)
    texts = WrittenText.all(in: writtenDocuments)
    mentions = Mentions(project, documents)
    selection = Selection(project)
    proofs = Proofs(project, on: day, isAsked: proves)
    criteriaOfOwner = Dictionary(grouping: criteria, by: \.owner)
  }

  /// The criteria that decide whether an achievement is earned, parents first.
  package func requirements(of achievement: String) -> [DesignedCriterion] {
    criteria(of: achievement, for: .requires)
  }

  /// The criteria of an achievement that are for one purpose, parents first.
  func criteria(of achievement: String, for purpose: DesignedCriterion.Purpose) -> [DesignedCriterion] {
    (criteriaOfOwner[achievement] ?? []).filter { $0.purpose == purpose }
  }
}

/// One thing wrong with a design, said so that its author can act on it.
///
/// An author's mistake is never thrown: it is collected, and the rest goes on.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that matters, with what it has to do with the first.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A change of the text that would mend the fault.
  package struct Fix: Hashable, Sendable {
    /// Whether the change can alter what the design means.
    package enum Safety: String, Hashable, Sendable { case safe, unsafe, suggestion }

    package struct Edit: Hashable, Sendable {
      package var range: SourceRange
      package var text: String

      package init(range: SourceRange, text: String) {
        self.range = range
        self.text = text
      }
    }

    package var safety: Safety
    package var title: String
    package var edits: [Edit]

    package init(_ safety: Safety, _ title: String, edits: [Edit]) {
      self.safety = safety
      self.title = title
      self.edits = edits
    }
  }

  /// That a finding is known and accepted.
  package struct Acceptance: Hashable, Sendable {
    /// Where that is written: beside the text, in `assay.yaml`, or in the baseline.
    package enum Kind: String, Hashable, Sendable { case comment, configuration, baseline }

    package var kind: Kind
    /// Nil for findings of the baseline.
    package var reason: String?

    package init(_ kind: Kind, reason: String? = nil) {
      self.kind = kind
      self.reason = reason
    }
  }

  package var rule: RuleID
  package var severity: Severity
  /// One sentence of fact: lower case, no full stop, the author's own words in backticks.
  package var message: String
  /// The cause. Nil only where there is no text to point at.
  package var range: SourceRange?
  /// A few words beside the marked text.
  package var label: String?
  /// Where in the design: `credential:ID/` and the node's path. Nil where no design is concerned.
  package var path: String?
  package var notes: [Note]
  /// What to do, as an imperative.
  package var help: String?
  package var fixes: [Fix]
  /// Who ruled.
  package var ruler: Ruler
  /// Why it is accepted, where somebody wrote that it is. It is shown by formats for programs and fails no run.
  package var acceptance: Acceptance?

  package init(
    _ rule: RuleID, _ severity: Severity, _ message: String, at range: SourceRange?, label: String? = nil,
    path: String? = nil, notes: [Note] = [], help: String? = nil, fixes: [Fix] = [], ruler: Ruler = .core
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.label = label
    self.path = path
    self.notes = notes
    self.help = help
    self.fixes = fixes
    self.ruler = ruler
  }
}

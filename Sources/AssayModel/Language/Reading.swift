/// What reading documents has found so far: the ids they give, the ids they refer to, and what is wrong with them.
package struct Reading: Sendable {
  package let sources: SourceMap
  package var diagnostics: [Diagnostic] = []
  package var declarations: [Declaration] = []
  package var references: [Reference] = []
  package var marks: [WrittenMark] = []

  /// The credential, achievement, framework or learner that is being read, as ``Scope`` writes it.
  package var scope: String?
  /// The document that is being read: `credential:ID/`.
  package var document: String?
  /// The field whose value is being read, for messages.
  package var field = ""
  /// The ids of the plugins that the project declares; a record may carry what they ask for under their name.
  package var plugins: Set<String> = []
  /// The credit schemes that are declared, the built-in ones included.
  package var schemes: Set<String> = CreditScheme.builtInNames
  /// The words that criteria may use.
  package var vocabulary: Vocabulary
  /// How bad it is that something referred to does not exist.
  package var danglingSeverity = Diagnostic.Severity.error
  /// `within: cycle` and `every` have a meaning only inside a renewal.
  package var isInRenewal = false
  /// How many criteria of plugins the one that is being read stands in.
  package var scriptDepth = 0
  /// Namespaces of which declarations may have been lost with something that could not be read.
  ///
  /// One fault, one diagnostic: whether such ids exist is not asked, since nothing follows from a failed load.
  package var incomplete: Set<Namespace> = []
  /// The errors in each document, other than in criteria, which they make undecided by themselves.
  private(set) var faults: [String: [Fault]] = [:]
  /// References to what may have been declared in something that was lost.
  var unsettled: [Reference] = []
  /// How many more ids are compared with dangling ones to find the nearest.
  ///
  /// A record that belongs to another project names thousands; each of them deserves a line, but not a search.
  var comparisonsLeft = 100_000

  package init(sources: SourceMap, vocabulary: Vocabulary = .builtIn) {
    self.sources = sources
    self.vocabulary = vocabulary
  }

  /// What is wrong, and where.
  struct Fault: Sendable {
    let rule: RuleID
    let range: SourceRange?
  }

  /// Reads a criterion, and says whether errors were found in it: outside of it, nothing follows from them.
  mutating func readCriterion<Value>(_ read: (inout Reading) -> Value) -> (value: Value, isMisread: Bool) {
    let document = document ?? ""
    let before = faults[document, default: []].count
    let value = read(&self)
    let isMisread = faults[document, default: []].count > before
    if isMisread { faults[document]?.removeSubrange(before...) }
    return (value, isMisread)
  }

  /// Which part of a node a diagnostic points at.
  package enum Part { case key, value }

  package mutating func report(
    _ rule: RuleID, _ message: String, at node: NodeID, _ part: Part = .value, severity: Diagnostic.Severity = .error,
    label: String? = nil, notes: [Diagnostic.Note] = [], help: String? = nil, fixes: [Diagnostic.Fix] = []
  ) {
    let range = part == .key ? sources.key(of: node) : sources.value(of: node)
    // What asks an unknown predicate is undecided by itself.
    if severity == .error, rule != "unknown-predicate" {
      faults[document ?? "", default: []].append(Fault(rule: rule, range: range))
    }
    diagnostics.append(
      Diagnostic(
        rule, severity, message, at: range, label: label, path: document, notes: notes, help: help, fixes: fixes))
  }

  /// Reports a word that is not known, with the nearest that is.
  package mutating func reportUnknown(
    _ rule: RuleID, _ message: String, word: String, among known: [String], at node: NodeID, _ part: Part,
    severity: Diagnostic.Severity = .error, label: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    var help: String?
    var fixes: [Diagnostic.Fix] = []
    if let nearest = NearestWord.to(word, among: known) {
      help = "did you mean `\(nearest)`?"
      if let range = part == .key ? sources.key(of: node) : sources.value(of: node) {
        fixes = [.init(.unsafe, "write `\(nearest)`", edits: [.init(range: range, text: nearest)])]
      }
    } else if !known.isEmpty, known.count <= 12 {
      help = "known here: " + known.map { "`\($0)`" }.joined(separator: ", ")
    }
    report(rule, message, at: node, part, severity: severity, label: label, notes: notes, help: help, fixes: fixes)
  }

  /// Reports a value of the wrong kind: a list where text belongs, or nothing at all.
  package mutating func reportWrongType(_ syntax: Syntax, wants form: TypeForm) {
    let subject = field.isEmpty ? "this place" : "`\(field)`"
    if syntax.isNull {
      let isItem = sources.key(of: syntax.node) == sources.value(of: syntax.node) && !field.isEmpty
      report(
        "empty-field", isItem ? "an item of \(subject) is left empty" : "\(subject) is left empty", at: syntax.node,
        .key, help: "write \(form.noun), or leave it out")
    } else {
      let help: String? =
        switch (form, syntax.content) {
        case (.criterion, .scalar): "say what is asked: `holds` for an award, `assessment` for a result"
        case (.list, .map): "write it as a list, of one where there is one only"
        default: nil
        }
      report("wrong-type", "\(subject) wants \(form.noun), not \(syntax.noun)", at: syntax.node, help: help)
    }
  }

  /// Reads for the sake of the ids that are declared in something whose fault has been reported already.
  package mutating func recover(_ read: (inout Reading) -> Void) {
    let (diagnosed, referred, marked) = (diagnostics.count, references.count, marks.count)
    let faults = faults
    read(&self)
    self.faults = faults
    diagnostics.removeLast(diagnostics.count - diagnosed)
    references.removeLast(references.count - referred)
    marks.removeLast(marks.count - marked)
  }

  package mutating func declare(_ namespace: Namespace, _ id: String, at node: NodeID, in scope: String? = nil) {
    declarations.append(Declaration(namespace: namespace, id: id, node: node, scope: scope, document: document))
  }

  package mutating func refer(to namespace: Namespace, _ id: String, at node: NodeID, namesMany: Bool = false) {
    references.append(
      Reference(
        namespace: namespace, id: id, node: node, scope: scope, severity: danglingSeverity, document: document,
        namesMany: namesMany))
  }
}

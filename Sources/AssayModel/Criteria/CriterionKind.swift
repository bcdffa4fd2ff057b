/// A word that authors may use for a criterion: one declaration for reading, help, reference page and schema.
package struct CriterionKind: Sendable {
  /// What a criterion of this kind uses up.
  package enum Uses: String, Sendable { case awards, evidence, nothing }

  /// What a kind makes of what an author wrote.
  package struct Lowered: Sendable {
    package var form: Criterion.Form
    package var refersTo: String?
    /// A sentence for people, where the author of a design writes none.
    package var says: String?

    package init(_ form: Criterion.Form, refersTo: String? = nil, says: String? = nil) {
      self.form = form
      self.refersTo = refersTo
      self.says = says
    }
  }

  package enum Lowering: Sendable {
    case builtIn(@Sendable (Syntax, inout Reading) -> Lowered?)
    /// Lowered by the scripting host, which ``Vocabulary/scripted`` holds.
    case scripted(plugin: String, name: String)
  }

  package let word: String
  /// One sentence: what it asks for.
  package let says: String
  /// What else a reader wants to know.
  package let details: String
  /// What is written after the word.
  package let value: TypeForm
  /// The fields of that value, where it is a record: name, form, sentence, whether required.
  package let fields: [FieldDescription]
  package let uses: Uses
  /// Whether more awards can never lose it.
  package let isMonotone: Bool
  /// A criterion as it is written in a design; it is read by a test.
  package let example: String
  package let lowering: Lowering

  package init<Value>(
    _ word: String, _ says: String, details: String = "", takes value: Wording<Value>,
    fields: [FieldDescription] = [], uses: Uses = .nothing, isMonotone: Bool = true, example: String,
    lower: @escaping @Sendable (Value, inout Reading) -> Lowered?
  ) {
    self.word = word
    self.says = says
    self.details = details
    self.value = value.form
    self.fields = fields
    self.uses = uses
    self.isMonotone = isMonotone
    self.example = example
    lowering = .builtIn { syntax, reading in
      value.read(syntax, &reading).flatMap { lower($0, &reading) }
    }
  }
}

extension CriterionKind {
  /// A plugin's kind: a record of its parameters, which the scripting host reads and lowers.
  package init(
    plugin: String, name: String, says: String, fields: [FieldDescription], isMonotone: Bool, example: String
  ) {
    word = "\(plugin)/\(name)"
    self.says = says
    details = ""
    value = .record(word)
    self.fields = fields
    uses = .nothing
    self.isMonotone = isMonotone
    self.example = example
    lowering = .scripted(plugin: plugin, name: name)
  }
}

/// A field as data, for help, reference pages and schemas.
package struct FieldDescription: Hashable, Sendable {
  package let name: String
  package let form: TypeForm
  package let says: String
  package let isRequired: Bool

  package init(name: String, form: TypeForm, says: String, isRequired: Bool) {
    self.name = name
    self.form = form
    self.says = says
    self.isRequired = isRequired
  }
}

extension RecordType {
  package var fieldDescriptions: [FieldDescription] {
    fields.map { FieldDescription(name: $0.name, form: $0.form, says: $0.says, isRequired: $0.isRequired) }
  }
}

/// The criterion kinds that are known while a project is read: the built-in ones and the plugins'.
package struct Vocabulary: Sendable {
  package private(set) var kinds: [CriterionKind] = []
  private var index: [String: Int] = [:]
  /// Lowers criteria of scripted kinds. Without a scripting host they are undecided.
  package var scripted: (@Sendable (_ plugin: String, _ name: String, Syntax, inout Reading) -> CriterionKind.Lowered?)?
  /// The questions about awards that plugins declare, as `plugin/predicate`.
  package var predicates: Set<String> = []
  /// Plugins that are loaded, whatever they declare.
  package var plugins: Set<String> = []
  /// Plugins that could not be loaded. That has been said; nothing more is said of what depends on them.
  package var lostPlugins: Set<String> = []

  package init(_ kinds: [CriterionKind]) {
    for kind in kinds { add(kind) }
  }

  package static let builtIn = Vocabulary(CriterionKind.builtIn)

  package mutating func add(_ kind: CriterionKind) {
    precondition(index[kind.word] == nil, "two kinds of criterion are called `\(kind.word)`")
    index[kind.word] = kinds.count
    kinds.append(kind)
  }

  package subscript(word: String) -> CriterionKind? { index[word].map { kinds[$0] } }
  package var words: [String] { kinds.map(\.word) }
}

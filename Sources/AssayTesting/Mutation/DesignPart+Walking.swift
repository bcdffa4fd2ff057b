internal import AssayModel

extension DesignPart {
  /// What of a document decides who earns a credential and how long it is valid, in the order in which it is written.
  static func all(of design: (syntax: Syntax, kind: RecordDescription), words: Vocabulary) -> [DesignPart] {
    var walk = DesignWalk(words: words)
    for entry in design.syntax.entries ?? [] {
      guard let field = design.kind.fields.first(where: { $0.name == entry.key }) else { continue }
      switch entry.key {
      case "requires", "counting", "validity", "of", "at_least", "including":
        // Without its `requires`, a credential asks for every summative assessment, which is no slip of a pen.
        let isSettled = ["requires", "counting", "validity"].contains(entry.key)
        walk.add(entry.value, field.form, isSettled || field.isRequired ? .required : .optional, [.key(entry.key)])
      case "assessments":
        for (place, assessment) in (entry.value.items ?? []).enumerated() {
          guard let pass = assessment["grading"]?["pass"] else { continue }
          walk.add(
            pass, .either([.decimal, .text]), .required,
            [.key(entry.key), .item(place), .key("grading"), .key("pass")])
        }
      default: continue
      }
    }
    return walk.parts
  }
}

/// Follows a document along the tables of fields.
private struct DesignWalk {
  let words: Vocabulary
  private(set) var parts: [DesignPart] = []

  init(words: Vocabulary) { self.words = words }

  private static let records = Dictionary(RecordDescription.inside.map { ($0.name, $0.fields) }) { first, _ in first }

  mutating func add(_ syntax: Syntax, _ form: TypeForm, _ role: DesignPart.Role, _ path: [DesignPart.Step]) {
    parts.append(DesignPart(syntax: syntax, form: form, role: role, path: path))
    look(into: syntax, form, path)
  }

  private mutating func look(into syntax: Syntax, _ form: TypeForm, _ path: [DesignPart.Step]) {
    switch form {
    case .criterion: lookIntoCriterion(syntax, path)
    case .pattern: lookIntoPattern(syntax, path)
    case .record(let name): if let fields = Self.records[name] { addFields(of: syntax, fields, path) }
    case .list(let inner), .oneOrMany(let inner):
      guard let items = syntax.items else { return look(into: syntax, inner, path) }
      for (place, item) in items.enumerated() { add(item, inner, .item(of: items.count), path + [.item(place)]) }
    case .map(let inner):
      for entry in syntax.entries ?? [] { add(entry.value, inner, .condition, path + [.key(entry.key)]) }
    case .bounds(let inner, _):
      for entry in syntax.entries ?? [] { add(entry.value, inner, .optional, path + [.key(entry.key)]) }
    case .either(let forms): if let meant = meant(syntax, among: forms) { look(into: syntax, meant, path) }
    default: break
    }
  }

  /// Which of several forms a value has, by its shape.
  private func meant(_ syntax: Syntax, among forms: [TypeForm]) -> TypeForm? {
    if let entries = syntax.entries, !entries.isEmpty {
      let isCriterion = entries.contains { words[$0.key] != nil }
      return forms.first { form in
        switch form {
        case .criterion: isCriterion
        case .pattern: !(isCriterion && forms.contains(.criterion))
        case .record, .map, .bounds: true
        default: false
        }
      }
    }
    return forms.first { form in
      switch form {
      case .list, .oneOrMany, .pattern: true
      default: false
      }
    }
  }

  private mutating func addFields(
    of syntax: Syntax, _ fields: [FieldDescription], _ path: [DesignPart.Step], as role: DesignPart.Role = .optional
  ) {
    for entry in syntax.entries ?? [] {
      guard let field = fields.first(where: { $0.name == entry.key }),
        !field.form.isOrHolds({ $0 == .localizedText })
      else { continue }
      add(entry.value, field.form, field.isRequired ? .required : role, path + [.key(entry.key)])
    }
  }

  private mutating func lookIntoCriterion(_ syntax: Syntax, _ path: [DesignPart.Step]) {
    for entry in syntax.entries ?? [] {
      let inside = path + [.key(entry.key)]
      if let kind = words[entry.key] {
        if kind.value == .localizedText { continue }
        if entry.value.entries != nil, !kind.fields.isEmpty {
          addFields(of: entry.value, kind.fields, inside)
        } else {
          add(entry.value, kind.value, .required, inside)
        }
      } else if ["limits", "shared_with", "span"].contains(entry.key),
        let mark = Criterion.markDescriptions.first(where: { $0.name == entry.key })
      {
        add(entry.value, mark.form, .optional, inside)
      }
    }
  }

  private mutating func lookIntoPattern(_ syntax: Syntax, _ path: [DesignPart.Step]) {
    guard let entries = syntax.entries else {
      return look(into: syntax, .oneOrMany(.reference(.achievement)), path)
    }
    for entry in entries {
      let known = Pattern.type.fieldDescriptions.first { $0.name == entry.key }
      // `attributes.NAME` is a key that no table lists.
      add(entry.value, known?.form ?? .oneOrMany(.text), .condition, path + [.key(entry.key)])
    }
  }
}

/// How a value is written: what may stand there, and how it is read.
///
/// Reading returns nil after it has said what is wrong, and says one thing for one fault.
package struct Wording<Value>: Sendable {
  package let form: TypeForm
  /// Of what there may be new ids in such a value: they are lost with one that cannot be read.
  package let declares: Set<Namespace>
  package let read: @Sendable (Syntax, inout Reading) -> Value?

  package init(
    _ form: TypeForm, declares: Set<Namespace> = [], read: @escaping @Sendable (Syntax, inout Reading) -> Value?
  ) {
    self.form = form
    self.declares = declares
    self.read = { syntax, reading in
      let value = read(syntax, &reading)
      if value == nil { reading.incomplete.formUnion(declares) }
      return value
    }
  }

  /// The same text, made into something else.
  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Wording<Other> {
    let read = self.read
    return Wording<Other>(form, declares: declares) { syntax, reading in read(syntax, &reading).map(transform) }
  }

  /// The same, and `check` says what is wrong with values that can be read but make no sense.
  package func checking(_ check: @escaping @Sendable (Value, Syntax, inout Reading) -> Void) -> Wording {
    let read = self.read
    return Wording(form, declares: declares) { syntax, reading in
      guard let value = read(syntax, &reading) else { return nil }
      check(value, syntax, &reading)
      return value
    }
  }

  /// A scalar that `parse` understands; `rule` and the form's noun say what is wrong with others.
  package static func scalar(
    _ form: TypeForm, _ rule: RuleID, _ parse: @escaping @Sendable (String) -> Value?
  ) -> Wording {
    Wording(form) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: form)
        return nil
      }
      if let value = parse(text.trimmingSpaces) { return value }
      let nearest = NearestQuantity.to(text.trimmingSpaces) { parse($0) != nil }
      var advice: String?
      if case .period = form, Decimal(text.trimmingSpaces) != nil {
        let number = text.trimmingSpaces
        advice = "say of what: `\(number) days`, `\(number) weeks`, `\(number) months` or `\(number) years`"
      }
      reading.report(
        rule, "`\(text.shortened)` is not \(form.noun)", at: syntax.node,
        help: nearest.map { "did you mean `\($0)`?" } ?? advice)
      return nil
    }
  }
}

internal import AssayModel

/// What a check has found in one subject so far.
struct CheckReport {
  /// `report { at = "method", message = …, help = … }`.
  struct Problem {
    var at: String?
    var message: String
    var help: String?
    var severity: Diagnostic.Severity?

    init(at: String? = nil, message: String, help: String? = nil) {
      self.at = at
      self.message = message
      self.help = help
    }
    /// What `report` takes.
    static let fields: [FieldDescription] = [
      .init(name: "at", form: .text, says: "The field that is at fault, such as `grading.pass`.", isRequired: false),
      .init(name: "help", form: .text, says: "What to do, as an imperative.", isRequired: false),
      .init(name: "message", form: .text, says: "One sentence of fact.", isRequired: true),
      .init(
        name: "severity", form: .choice(["error", "warning", "info"], open: false),
        says: "How severe this one is, where it is not the check's own.", isRequired: false),
    ]
  }

  var problems: [Problem] = []
}

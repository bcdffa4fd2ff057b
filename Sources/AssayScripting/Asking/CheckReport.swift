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
  }

  var problems: [Problem] = []
}

internal import AssayModel

/// A lint rule of a partner's.
struct PluginCheck: Sendable {
  struct Example: Sendable {
    var bad = ""
    var good = ""
    var configuration: String?
    var day: CalendarDate?

    static let type = RecordType<Example>(
      "check example", "A design that the check objects to, and the same design mended.",
      fields: [
        Field("bad", \.bad, .text, required: true, "YAML in which the check finds one thing."),
        Field("good", \.good, .text, required: true, "YAML in which it finds nothing."),
        Field("configuration", \.configuration, .text, "What `assay.yaml` says beside its version."),
        Field("on_date", \.day, .date, "The day on which it is tried."),
      ]
    ) { _ in Example() }
  }

  var name = ""
  var says: String?
  var why = ""
  var source: String?
  var severity = RuleSetting.Severity.warning
  var each = ""
  /// The field without which a subject is reported; nil where ``find`` looks for itself.
  var missing: String?
  /// What is said of such a subject, behind its name.
  var message: String?
  var help: String?
  var find: NodeID?
  var examples: [Example] = []
  var place: Place

  static let type = RecordType<PluginCheck>(
    "check", "A lint rule of your own. It is called `plugin/name`.",
    fields: [
      Field("check", \.name, .pluginWord, required: true, "Its name, which says the problem."),
      Field("says", \.says, .text, "One sentence: what is wrong."),
      Field("why", \.why, .text, required: true, "Why it matters."),
      Field("source", \.source, .text, "The standard and its clause."),
      Field("severity", \.severity, .choice(RuleSetting.Severity.self), "How severe; `warning` where it is left out."),
      Field(
        "each", \.each, .subject, required: true, "What is looked at: every `credential`, `assessment`, `outcome` …"),
      Field(
        "where", .function("function(credential) return credential.status == \"active\" end"),
        "Whether one of them is looked at; all are, where it is left out."
      ) { syntax, _, reading in _ = Wording<NodeID>.function("").read(syntax, &reading) },
      Field("missing", \.missing, .text, "A field that each of them must have, such as `level` or `grading.pass`."),
      Field("message", \.message, .text, "With `missing`: what is said of one without it, behind its name."),
      Field("help", \.help, .text, "With `missing`: what to do."),
      Field(
        "find", \.find, .function("function(assessment, report) … end"),
        "Instead of `missing`: is handed one of them at a time, and calls `report { at = …, message = …, help = … }` for each problem. Its third parameter is the document in which the subject stands."
      ),
      Field("examples", \.examples, .list(of: Example.type.wording), "Designs that show it, which tests try."),
    ]
  ) { PluginCheck(place: Place($0)) }

  /// One sentence: what is wrong.
  var sentence: String {
    if let says { return says }
    guard missing != nil else { return why }
    let subject = each.withArticle
    return subject.prefix(1).uppercased() + subject.dropFirst() + " " + complaint + "."
  }

  /// What is said of a subject that lacks the field.
  var complaint: String { message ?? "has no `\(missing ?? "")`" }

  /// A check looks for one field, or with a function of its own.
  func check(_ reading: inout Reading) {
    if missing == nil, find == nil {
      reading.report(
        "missing-field", "the check `\(name)` does not say what it looks for", at: place.node, .key,
        help: "add `missing = \"level\"` with the field that must be there, or a function `find`")
    } else if missing != nil, find != nil {
      reading.report(
        "contradictory-fields", "the check `\(name)` has both `missing` and `find`", at: place.node, .key,
        help: "keep the one that is meant")
    }
  }
  static let signatures = [
    "where": ScriptSignature(["subject": "table"], gives: "boolean"),
    "find": ScriptSignature(
      ["subject": "table", "report": "fun(problem: string|assay.Problem)", "document": "table"], gives: "nil"),
  ]

  static let example = ScriptExample(
    """
    check "practical-without-supervision" {
      why = "Our insurer asks who watches a practical assessment.",
      each = "assessment",
      find = function(assessment, report)
        if assessment.method == "practical" and not assessment.supervision then
          report { at = "method", message = "nothing says who watches", help = "add `supervision: on_site`" }
        end
      end,
    }
    """,
    usedAs:
      "lint:\n  rules:\n    northwind/practical-without-supervision: { severity: error, reason: asked by the insurer }")
}

extension Wording where Value == String {
  fileprivate static let subject = Wording(.text) { syntax, reading in
    guard let text = Wording<String>.text.read(syntax, &reading) else { return nil }
    let known = RecordDescription.builtIn.map(\.name)
    if known.contains(text) { return text }
    reading.reportUnknown(
      "unknown-word", "there are no `\(text.shortened)` to look at", word: text, among: known, at: syntax.node, .value)
    return nil
  }
}

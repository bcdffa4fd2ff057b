internal import AssayModel

/// A worked example in a plugin: a learner, and whether a criterion is met.
struct PluginExample: Sendable {
  enum Learner: Sendable {
    case named(String)
    case described(Syntax)
  }

  var title = ""
  var day: CalendarDate?
  var learner: Learner?
  var of = ""
  var ofPlace = Place()
  /// What the criterion is given.
  var with: Syntax?
  var earns = true
  var earnsPlace = Place()
  var because: [String] = []
  var becausePlaces: [Place] = []
  var place: Place

  static let type = RecordType<PluginExample>(
    "example", "A learner, and whether a criterion of this plugin or a credential is met: a test anybody can read.",
    fields: [
      Field("example", \.title, .text, required: true, "What it shows."),
      Field("on_date", \.day, .date, "The day asked about."),
      Field(
        "learner", .either([.reference(.learner), .record("learner")]), required: true,
        "A learner of the project, or a record written here."
      ) { syntax, example, _ in
        example.learner = syntax.entries == nil ? syntax.text.map(Learner.named) : .described(syntax)
      },
      Field("of", .text, required: true, "A criterion of this plugin, or a credential.") { syntax, example, reading in
        example.of = Wording<String>.text.read(syntax, &reading) ?? ""
        example.ofPlace = Place(syntax.node)
      },
      Field("with", .map(.anything), "What the criterion is given, where that is not its defaults.") {
        syntax, example, _ in example.with = syntax
      },
      Field("earns", .boolean, required: true, "Whether it is met on that day.") { syntax, example, reading in
        example.earns = Wording<Bool>.boolean.read(syntax, &reading) ?? true
        example.earnsPlace = Place(syntax.node)
      },
      Field("because", .oneOrMany(.text), "The names, words or ids of criteria that are not met.") {
        syntax, example, reading in
        example.because = Wording<[String]>.oneOrMany(of: .text).read(syntax, &reading) ?? []
        example.becausePlaces = (syntax.items ?? [syntax]).map { Place($0.node) }
      },
    ]
  ) { PluginExample(place: Place($0)) }

  static let example = ScriptExample(
    """
    example "forgot the signature" {
      on_date = "2026-05-01",
      learner = { evidence = { { kind = "site_log", hours = "45 h", date = "2026-01-31" } } },
      of = "floor_ready",
      earns = false,
      because = "evidence",
    }
    """)
}

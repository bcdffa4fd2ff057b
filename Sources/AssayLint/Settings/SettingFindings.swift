internal import AssayModel

/// What is found about the lint settings of `assay.yaml`.
struct SettingFindings {
  let linted: LintedProject
  let names: RuleNames
  /// Nil where some plugin could not be read, so that the profiles are not known.
  let profiles: [String]?

  var diagnostics: [Diagnostic] {
    let configuration = linted.project.configuration
    let sources = linted.sources
    var unknown = Findings(of: .unknownRule, in: sources)
    var expired = Findings(of: .expiredSetting, in: sources)
    var unmatched = Findings(of: .unmatchedSetting, in: sources)
    var nowhere = Findings(of: .unknownProfile, in: sources)
    for name in configuration.lint.rules.keys.sorted() {
      let place = configuration.lint.namePlaces[name] ?? Place()
      names.report(name, at: sources.key(of: place.node), "set", &unknown)
      for setting in configuration.lint.rules[name] ?? [] {
        let written = sources.value(of: setting.place.node) == nil ? place : setting.place
        if let until = setting.until, setting.isOver(on: linted.day) {
          expired.report(
            "`\(name)` is set to `\(setting.severity.rawValue)` until \(until) and no longer", at: written,
            help: "take the setting out, or decide anew until when it holds")
        }
        report(setting, at: written, &unmatched)
      }
    }
    for (id, place) in zip(configuration.profiles, configuration.profilePlaces) {
      guard let profiles, !profiles.contains(id) else { continue }
      let nearest = NearestWord.to(id, among: profiles)
      nowhere.report(
        "no profile `\(id.shortened)` is known", at: place,
        help: nearest.map { "did you mean `\($0)`?" } ?? "profiles come with plugins: name the plugin under `plugins`")
    }
    return [unknown, expired, unmatched, nowhere].flatMap(\.diagnostics)
  }

  /// A glob that matches nothing sets nothing, which nobody would notice.
  private func report(_ setting: RuleSetting, at place: Place, _ findings: inout Findings) {
    let files = linted.sources.files.map(\.path)
    for path in setting.paths where !files.contains(where: Glob(path).matches) {
      findings.report(
        "no file of the project is at `\(path.shortened)`", at: place,
        help: "write the path from the project's folder, as in `credentials/welder.yaml`")
    }
    let ids = linted.project.credentials.keys.sorted()
    for glob in setting.credentials where !ids.contains(where: Glob(glob).matches) {
      findings.report(
        "no credential of the project is called `\(glob.shortened)`", at: place,
        help: NearestWord.to(glob, among: ids).map { "did you mean `\($0)`?" })
    }
  }
}

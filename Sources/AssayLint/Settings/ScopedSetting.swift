internal import AssayModel

/// A setting with its globs ready to be matched.
struct ScopedSetting: Sendable {
  let severity: RuleSetting.Severity
  let paths: [Glob]
  let credentials: [Glob]

  init(_ setting: RuleSetting) {
    severity = setting.severity
    paths = setting.paths.map { Glob($0) }
    credentials = setting.credentials.map { Glob($0) }
  }

  var isEverywhere: Bool { paths.isEmpty && credentials.isEmpty }

  /// What stands in no file, or is about no credential, is in no scope that names one.
  func applies(to file: String?, _ credential: String?) -> Bool {
    (paths.isEmpty || file.map { file in paths.contains { $0.matches(file) } } ?? false)
      && (credentials.isEmpty || credential.map { id in credentials.contains { $0.matches(id) } } ?? false)
  }
}

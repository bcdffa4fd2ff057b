package import AssayModel

extension Report {
  /// How much was found, in numbers and in a sentence. What is accepted counts apart.
  package struct Summary: Hashable, Sendable {
    package var errors: Int
    package var warnings: Int
    package var infos: Int
    /// How many files were looked at, and in how many of them something was found.
    package var files: Int
    package var filesWithFindings: Int

    /// Findings that somebody accepted; they count nowhere else.
    package var suppressed: Int
    /// How many of the others have a fix that cannot change what the design means.
    package var fixable: Int

    package init(of diagnostics: [Diagnostic], fileCount: Int) {
      let open = diagnostics.filter { $0.acceptance == nil }
      errors = open.count { $0.severity == .error }
      warnings = open.count { $0.severity == .warning }
      infos = open.count { $0.severity == .info }
      files = fileCount
      filesWithFindings = Set(open.compactMap { $0.range?.file }).count
      suppressed = diagnostics.count - open.count
      fixable = open.count { $0.fixes.contains { $0.safety == .safe } }
    }

    /// `3 errors, 1 warning in 2 files; 2 fixable with --fix; 2 suppressed`, or `checked 7 files: nothing wrong`.
    package var sentence: String {
      ([found]
        + [(fixable, "fixable with --fix"), (suppressed, "suppressed")].filter { $0.0 > 0 }.map {
          "\($0.0) \($0.1)"
        }).joined(separator: "; ")
    }

    private var found: String { counts ?? "checked \(Self.counted(files, "file")): nothing wrong" }

    /// `3 errors, 1 warning in 2 files`; nil where there are none.
    var counts: String? {
      let counts = [(errors, "error"), (warnings, "warning"), (infos, "remark")].filter { $0.0 > 0 }
      guard !counts.isEmpty else { return nil }
      let place = filesWithFindings == 0 ? "" : " in \(Self.counted(filesWithFindings, "file"))"
      return counts.map { Self.counted($0.0, $0.1) }.joined(separator: ", ") + place
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
  }
}

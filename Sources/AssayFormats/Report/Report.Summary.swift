package import AssayModel

extension Report {
  /// How much was found, in numbers and in a sentence.
  package struct Summary: Hashable, Sendable {
    package var errors: Int
    package var warnings: Int
    package var infos: Int
    /// How many files were looked at, and in how many of them something was found.
    package var files: Int
    package var filesWithFindings: Int

    package init(of diagnostics: [Diagnostic], fileCount: Int) {
      errors = diagnostics.count { $0.severity == .error }
      warnings = diagnostics.count { $0.severity == .warning }
      infos = diagnostics.count { $0.severity == .info }
      files = fileCount
      filesWithFindings = Set(diagnostics.compactMap { $0.range?.file }).count
    }

    /// `3 errors, 1 warning in 2 files`, or `checked 7 files: nothing wrong`.
    package var sentence: String {
      let counts = [(errors, "error"), (warnings, "warning"), (infos, "remark")].filter { $0.0 > 0 }
      guard !counts.isEmpty else { return "checked \(Self.counted(files, "file")): nothing wrong" }
      let place = filesWithFindings == 0 ? "" : " in \(Self.counted(filesWithFindings, "file"))"
      return counts.map { Self.counted($0.0, $0.1) }.joined(separator: ", ") + place
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
  }
}

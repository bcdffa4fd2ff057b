internal import AssayModel

extension Report {
  /// One for each diagnostic: rule, file, place in the design, message, and which of several such it is. No line
  /// numbers, so that inserting a line changes nothing.
  package var fingerprints: [Fingerprint] {
    var seen: [[String]: Int] = [:]
    return diagnostics.map { diagnostic in
      let file = diagnostic.range.map { sources.path(of: $0.file) } ?? ""
      let parts = [diagnostic.rule.name, file, diagnostic.path ?? "", diagnostic.message]
      let ordinal = seen[parts, default: 0]
      seen[parts] = ordinal + 1
      return Fingerprint(parts + [String(ordinal)])
    }
  }
}

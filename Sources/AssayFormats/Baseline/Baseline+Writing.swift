internal import AssayModel

extension Baseline {
  /// One JSON document that people can read in a review, with a line break at its end.
  package var bytes: [UInt8] {
    let findings = entries.map { entry -> JSONValue in
      [
        "rule": .string(entry.rule.name), "file": entry.file.map(JSONValue.string) ?? .null,
        "path": entry.path.map(JSONValue.string) ?? .null, "message": .string(entry.message),
        "fingerprint": .string(entry.fingerprint),
      ]
    }
    let document: JSONValue = ["assay": 1, "findings": .array(findings)]
    return document.bytes() + [0x0A]
  }
}

package import AssayModel

/// The files of a project with fixes applied.
package struct CorrectedFiles: Sendable {
  /// The new bytes of the files that were changed, by path, without a byte-order mark.
  package private(set) var bytes: [String: [UInt8]] = [:]
  /// How many fixes were applied; those that lay in each other's way were left for another round.
  package private(set) var count = 0

  /// Applies one fix of each finding that has one of the allowed safety.
  package init(_ findings: [Diagnostic], in sources: SourceMap, unsafeToo: Bool) {
    var accepted: [FileID: [Diagnostic.Fix.Edit]] = [:]
    for finding in findings where finding.acceptance == nil {
      let fix = finding.fixes.first { $0.isApplied(unsafeToo: unsafeToo) && !$0.edits.isEmpty }
      guard let fix, fix.edits.isFree, fix.edits.allSatisfy({ $0.isFree(beside: accepted[$0.range.file] ?? []) })
      else { continue }
      for edit in fix.edits { accepted[edit.range.file, default: []].append(edit) }
      count += 1
    }
    for (file, edits) in accepted {
      let source = sources.files[Int(file.index)]
      let corrected = CorrectedText(source.bytes).applying(edits)
      if corrected != source.bytes { bytes[source.path] = corrected }
    }
  }
}

extension Diagnostic.Fix {
  /// Suggestions are for people.
  package func isApplied(unsafeToo: Bool) -> Bool {
    switch safety {
    case .safe: true
    case .unsafe: unsafeToo
    case .suggestion: false
    }
  }
}

extension Diagnostic.Fix.Edit {
  /// Whether neither lies in the other, nor both put something at the same place.
  fileprivate func isFree(beside others: [Self]) -> Bool {
    others.allSatisfy { other in
      range.start != other.range.start && (range.end <= other.range.start || other.range.end <= range.start)
    }
  }
}

extension [Diagnostic.Fix.Edit] {
  fileprivate var isFree: Bool {
    indices.allSatisfy { index in
      let edit = self[index]
      return edit.isFree(beside: self[..<index].filter { $0.range.file == edit.range.file })
    }
  }
}

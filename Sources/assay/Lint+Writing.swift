internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayWorkbench

extension Lint {
  /// What a fix would change, as a patch on stdout.
  func show(_ corrected: CorrectedProject, instead answer: LintAnswer) throws {
    for file in corrected.files {
      everywhere.terminal.print(UnifiedDiff(path: file.path, old: file.old, new: file.new).text)
    }
    if !everywhere.quiet {
      let count = corrected.files.isEmpty ? "nothing would change" : corrected.sentence("would be applied")
      everywhere.terminal.note(StyledText("\(report(of: answer).summary.sentence); \(count)\n"))
    }
    try ExitStatus.worst([status(of: answer), corrected.files.isEmpty ? .success : .findings]).end()
  }

  func write(_ corrected: CorrectedProject) throws(CommandFault) {
    do throws(FileFault) { try corrected.write() } catch {
      throw CommandFault(.undecided, error.writingMessage, help: "files before it, by name, have been written")
    }
    if !everywhere.quiet {
      let count = corrected.files.isEmpty ? "no fix was applied" : corrected.sentence("applied")
      everywhere.terminal.note(StyledText(count + "\n"))
    }
  }

  func write(_ answer: LintAnswer, to file: LintWishes.BaselineFile) throws(CommandFault) {
    if answer.reservation != nil {
      try publish(answer, PrettyReport.self, [])
      throw CommandFault(
        .findings, "the baseline was not written, since not every rule could be asked",
        help: "mend what is reported above")
    }
    if answer.baseline == nil, file.isThere {
      try publish(answer, PrettyReport.self, [])
      throw .usage("`\(file.shown.printable)` is no baseline, so it was not written over")
    }
    let old = answer.baseline
    let present = answer.present
    let new = (old ?? Baseline()).updated(to: present, asked: answer.asked, grows: grow || old == nil)
    do throws(FileFault) {
      if file.isThere {
        try FileSystem.replace(file.path, with: new.bytes)
      } else {
        try FileSystem.write(new.bytes, to: file.path)
      }
    } catch {
      throw .usage(FileFault(path: file.shown, reason: error.reason).writingMessage)
    }
    guard !everywhere.quiet else { return }
    var words = "\(file.shown.printable): \(new.entries.count) known"
    let removed = old.map { $0.fingerprints.subtracting(new.fingerprints).count } ?? 0
    let added = new.fingerprints.subtracting(old?.fingerprints ?? []).count
    if removed > 0 { words += ", \(removed) taken out" }
    if added > 0 { words += ", \(added) added" }
    let left = present.fingerprints.subtracting(new.fingerprints).count
    if left > 0 { words += "; \(left) new not added: `--grow` adds what is new" }
    if !file.isNamed { words += "; write `lint: { baseline: \(file.shown) }` in `assay.yaml` to use it" }
    everywhere.terminal.note(StyledText(words + "\n"))
  }
}

extension CorrectedProject {
  /// `3 fixes applied in 2 files`
  fileprivate func sentence(_ done: String) -> String {
    "\(count) \(count == 1 ? "fix" : "fixes") \(done) in \(files.count) \(files.count == 1 ? "file" : "files")"
  }
}

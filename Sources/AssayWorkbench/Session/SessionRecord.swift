internal import AssayFormats
internal import AssayModel

/// A session as a scenario: the files there were, what was typed, and what was printed.
struct SessionRecord {
  let project: OpenProject?
  let day: CalendarDate
  let tries: [SessionTry]

  var text: String {
    var lines = ["What was tried in a session of Assay \(AssayRelease.version).", ""]
    for file in files {
      lines.append("-- \(file.path) --")
      lines += Self.lines(file.text)
    }
    lines.append("-- \(Self.name) --")
    for attempt in tries { lines += Self.typed(attempt) }
    lines.append("-- commands --")
    lines.append("$ assay repl --on \(day) < \(Self.name)")
    for attempt in tries where attempt.answer.outcome == .done && attempt.isRecorded {
      lines += Self.lines(attempt.answer.text.plain)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let name = "session.lua"

  private var files: [(path: String, text: String)] {
    let own = Set(project?.paths ?? [])
    let read = project?.sources.files.filter { own.contains($0.path) && !$0.path.hasPrefix("..") } ?? []
    let loaded = tries.compactMap { attempt in attempt.loaded.map { (path: attempt.chunk, text: $0) } }
    return read.map { (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self)) } + loaded
  }

  /// What failed is a remark: whoever runs it again would be stopped there.
  private static func typed(_ attempt: SessionTry) -> [String] {
    let lines = lines(attempt.text)
    return attempt.answer.outcome == .done && attempt.isRecorded ? lines : lines.map { "-- \($0)" }
  }

  /// A line that looks like the head of a file ends in a space, so that it is none.
  private static func lines(_ text: String) -> [String] {
    let text = text.hasSuffix("\n") ? text.dropLast() : text[...]
    if text.isEmpty { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("-- ") && line.hasSuffix(" --") ? line + " " : String(line)
    }
  }
}

extension Session {
  /// What was typed and printed so far, as a scenario.
  package var record: String { SessionRecord(project: project, day: day, tries: tries).text }
}

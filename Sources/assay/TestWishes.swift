internal import AssayFormats
internal import AssayModel
internal import AssayTesting
internal import AssayWorkbench

/// What `assay test` was asked, checked against itself and then against the project.
struct TestWishes {
  private let command: Test
  private let names: NameExpression?

  init(_ command: Test) throws(CommandFault) {
    self.command = command
    for (option, number) in [("--bail", command.bail), ("--slowest", command.slowest), ("-j", command.jobs)] {
      if let number, number < 1 { throw .usage("`\(option)` wants a number from 1 on, not \(number)") }
    }
    if let seed = command.seed, !(0...1_000_000_000).contains(seed) {
      throw .usage("`--seed` wants a number from 0 to 1000000000")
    }
    if command.list, command.updateSnapshots {
      throw .usage("`--list` and `--update-snapshots` exclude each other", help: "choose one of them")
    }
    guard let words = command.names else {
      names = nil
      return
    }
    do throws(NameExpression.Fault) { names = try NameExpression(words) } catch {
      throw .usage(
        "`-k \(words.printable)` is not understood: \(error.message)",
        help: "write it as in `-k \"drill and not slow\"`")
    }
  }

  func request(for project: OpenProject) throws(CommandFault) -> TestRequest {
    let settings = project.configuration.tests
    let asked = try command.everywhere.date()
    let day = command.everywhere.on == nil ? settings.onDate ?? asked : asked
    let seed = command.seed ?? settings.seed ?? Clock.seed()
    var request = TestRequest(seed: seed, day: day)
    request.options.bail = command.bail
    request.options.updatesSnapshots = command.updateSnapshots
    request.options.keepsNewSnapshots = !Terminal.isContinuousIntegration
    request.options.rerunOptions = " --seed \(seed)" + (day == settings.onDate ? "" : " --on \(day)")
    request.options.selection.names = names
    request.options.selection.tags = command.tag.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    request.options.selection.places = try places(in: project)
    request.onlyFailed = command.failed
    if let jobs = command.jobs { request.atOnce = jobs }
    return request
  }

  /// The files and lines that were named, from the project's folder.
  private func places(in project: OpenProject) throws(CommandFault) -> [TestSelection.Place] {
    let current = try command.everywhere.currentFolder()
    var places: [TestSelection.Place] = []
    for written in command.paths {
      var (path, line) = (written, Int?.none)
      if !FileSystem.exists(path), let colon = written.lastIndex(of: ":"),
        let number = Int(written[written.index(after: colon)...]), number > 0
      {
        (path, line) = (String(written[..<colon]), number)
      }
      do throws(FileFault) { _ = try FileSystem.entry(at: path) } catch {
        let known = project.testPaths + project.paths
        throw .usage(
          error.message.printable, help: NearestWord.to(path, among: known).map { "did you mean `\($0)`?" })
      }
      let absolute = FilePath.normalised(FilePath.join(current, path))
      let shown = FilePath.relative(absolute, to: project.folder.root)
      // The project's own folder is all there is.
      if shown == "." { return [] }
      places.append(.init(file: shown, line: line))
    }
    return places
  }

  /// That nothing was run, and why that is.
  func emptiness(of answer: TestAnswer) throws(CommandFault) -> CommandFault? {
    if !answer.report.tests.isEmpty { return nil }
    if answer.planned.isEmpty {
      return CommandFault(
        .nothing, "this project has no tests",
        help: "begin one with `assay new test NAME`, or write `examples` into a design")
    }
    if command.failed {
      return CommandFault(.nothing, "no test failed when tests were last run", help: "run all with `assay test`")
    }
    if let tag = command.tag.first {
      let known = Set(answer.planned.flatMap(\.tags)).sorted()
      let name = tag.hasPrefix("#") ? String(tag.dropFirst()) : tag
      if !known.contains(name) {
        let nearest = NearestWord.to(name, among: known).map { "did you mean `\($0)`?" }
        return CommandFault(
          .nothing, "no test has the tag `\(name.printable)`",
          help: nearest
            ?? (known.isEmpty
              ? "a tag is a word such as `#slow` in a name" : "there are: \(known.joined(separator: ", "))"))
      }
    }
    return CommandFault(
      .nothing, "none of \(answer.planned.count) tests is selected", help: "`assay test --list` lists them")
  }
}

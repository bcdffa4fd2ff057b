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
    if command.mutate, command.list || command.updateSnapshots {
      throw .usage(
        "`--mutate` and `\(command.list ? "--list" : "--update-snapshots")` exclude each other",
        help: "choose one of them")
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
    // What mutants come to is the same each time.
    let seed = command.seed ?? settings.seed ?? (command.mutate ? 1 : Clock.seed())
    var request = TestRequest(seed: seed, day: day)
    request.options.bail = command.bail
    request.options.updatesSnapshots = command.updateSnapshots
    request.options.keepsNewSnapshots = !Terminal.isContinuousIntegration
    request.options.rerunOptions =
      place + " --seed \(seed)" + (day == settings.onDate ? "" : " --on \(day)")
    request.options.selection.names = names
    request.options.selection.tags = command.tag.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    request.options.selection.places = try places(in: project)
    request.onlyFailed = command.failed
    if let jobs = command.jobs { request.atOnce = jobs }
    return request
  }

  /// Where the project was said to be.
  private var place: String {
    let everywhere = command.everywhere
    return [("-C", everywhere.folder), ("--config", everywhere.config)]
      .compactMap { option, value in value.map { " \(option) \($0.quotedForShell)" } }.joined()
  }

  /// The files and lines that were named, from the project's folder.
  private func places(in project: OpenProject) throws(CommandFault) -> [TestSelection.Place] {
    var places: [TestSelection.Place] = []
    for written in command.paths where !isCredential(written, in: project) {
      var place = TestSelection.Place(file: written)
      if !FileSystem.exists(written), let parts = TestSelection.Place(written) { place = parts }
      let absolute = try absolute(place.file, in: project)
      place.file = FilePath.relative(absolute, to: project.folder.root)
      // The project's own folder, and what it lies in, is all there is.
      if place.file == "." || place.file.split(separator: "/").allSatisfy({ $0 == ".." }) { return [] }
      places.append(place)
    }
    return places
  }

  /// The credentials that are to be written otherwise: those that are named, or all.
  func mutated(in project: OpenProject) throws(CommandFault) -> [String] {
    let named = command.paths.filter { isCredential($0, in: project) }
    if !named.isEmpty { return named }
    if project.project.credentials.isEmpty, !command.everywhere.allowEmpty,
      !project.diagnostics.contains(where: { $0.severity == .error })
    {
      throw CommandFault(
        .nothing, "this project has no credential to be written otherwise",
        help: "begin one with `assay new credential ID`")
    }
    return project.project.credentials.keys.sorted()
  }

  /// What is there as a file is meant as one.
  private func isCredential(_ word: String, in project: OpenProject) -> Bool {
    command.mutate && project.project.credentials[word] != nil && !FileSystem.exists(word)
  }

  /// Where a path leads from here or else, as reports write it, from the project's folder.
  private func absolute(_ path: String, in project: OpenProject) throws(CommandFault) -> String {
    let here = FilePath.normalised(FilePath.join(try command.everywhere.currentFolder(), path))
    let there = FilePath.normalised(FilePath.join(project.folder.root, path))
    let fault: FileFault
    do throws(FileFault) {
      _ = try FileSystem.entry(at: here)
      return here
    } catch { fault = FileFault(path: path, reason: error.reason) }
    if FileSystem.exists(there) { return there }
    if command.bail == 1, Int(path) != nil {
      throw .usage(fault.message.printable, help: "write it as in `--bail=\(path)`")
    }
    let folders = Set((project.testPaths + project.paths).flatMap { FilePath.parent(of: $0).map { [$0] } ?? [] })
    let credentials = command.mutate ? project.project.credentials.keys.sorted() : []
    let known = project.testPaths + project.paths + folders.subtracting(["."]).sorted() + credentials
    let nearest = NearestWord.to(path.hasSuffix("/") ? String(path.dropLast()) : path, among: known)
    throw .usage(fault.message.printable, help: nearest.map { "did you mean `\($0)`?" })
  }

  /// Why nothing of what there is was selected.
  func emptiness(of selection: TestSelection, among planned: [PlannedTest]) -> CommandFault {
    if planned.isEmpty {
      return CommandFault(
        .nothing, "this project has no tests",
        help: "begin one with `assay new test NAME`, or write `examples` into a design")
    }
    if command.failed, command.names == nil, command.tag.isEmpty, command.paths.isEmpty {
      return CommandFault(.nothing, "no test is known to have failed", help: "run all with `assay test`")
    }
    return misplaced(selection, among: planned) ?? mistagged(selection, among: planned)
      ?? misnamed(selection, among: planned)
      ?? CommandFault(
        .nothing, "none of \(planned.count) tests is selected", help: "`assay test --list` lists them")
  }

  /// That a place or a tag was named in vain beside others: what ran must not look like all that was asked for.
  func neglected(in answer: TestAnswer, _ selection: TestSelection) -> CommandFault? {
    let planned = Set(answer.planned.map(\.id))
    let unread = answer.report.tests.filter { !planned.contains($0.id) }.map(\.file)
    return misplaced(selection, among: answer.planned, told: unread) ?? mistagged(selection, among: answer.planned)
  }

  /// `told`: files of which something else has been said.
  private func misplaced(
    _ selection: TestSelection, among planned: [PlannedTest], told files: [String] = []
  ) -> CommandFault? {
    let vain = selection.places.first { place in place.meant(in: planned).isEmpty && !files.contains(where: place.holds)
    }
    guard let place = vain else { return nil }
    let lines = planned.filter { $0.file == place.file }
    return CommandFault(
      .nothing, "no test stands at `\(place.written.printable)`",
      help: lines.isEmpty
        ? "tests stand in `tests/`, in files that end in `_test.lua`, and in designs as `examples`"
        : "`assay test --list \(place.file.printable)` lists its tests and their lines")
  }

  private func mistagged(_ selection: TestSelection, among planned: [PlannedTest]) -> CommandFault? {
    let tags = Set(planned.flatMap(\.tags))
    for tag in selection.tags where !tags.contains(tag) {
      let list = tags.sorted().prefix(12).map { "`\($0.printable)`" }.joined(separator: ", ")
      let nearest = NearestWord.to(tag, among: tags.sorted()).map { "did you mean `\($0.printable)`?" }
      return CommandFault(
        .nothing, "no test has the tag `\(tag.printable)`",
        help: nearest ?? (tags.isEmpty ? "a tag is a word such as `#slow` in a name" : "known here: \(list)"))
    }
    return nil
  }

  private func misnamed(_ selection: TestSelection, among planned: [PlannedTest]) -> CommandFault? {
    let said = planned.map { $0.name.lowercased() }
    func isSaid(_ words: String) -> Bool { said.contains { $0.contains(words.lowercased()) } }
    guard let phrase = selection.names?.wanted.first(where: { !isSaid($0) }) else { return nil }
    let known = Set(said.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init) }).sorted()
    let missing = phrase.split(separator: " ").map(String.init).first { !isSaid($0) }
    return CommandFault(
      .nothing, "no test has `\(phrase.printable)` in its name",
      help: missing.flatMap { NearestWord.to($0.lowercased(), among: known) }.map { "did you mean `\($0.printable)`?" }
        ?? "`assay test --list` lists them")
  }

}

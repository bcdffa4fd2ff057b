internal import AssayFormats
internal import AssayWorkbench

extension GlobalOptions {
  /// Writes files where nothing stands, and says which; what is in the way is listed, and then nothing is written.
  func lay(_ new: NewFiles, help: String) throws(CommandFault) {
    let found: [String]
    do throws(FileFault) { found = try new.inTheWay() } catch { throw .usage(error.writingMessage) }
    if !found.isEmpty {
      for path in found { terminal.print(path.printable) }
      throw CommandFault(.findings, "nothing was written: what is listed is there already", help: help)
    }
    do throws(FileFault) { try new.write() } catch { throw .usage(error.writingMessage) }
    for file in new.files { tell("wrote \(file.path.printable)") }
  }

  /// Writes files anew, such as generated ones.
  func overwrite(_ files: [Template.File], in folder: String) throws(CommandFault) {
    for file in files {
      let path = FilePath.join(folder, file.path)
      try write(file.text, to: path)
      tell("wrote \(path.printable)")
    }
  }

  /// Writes a file anew, in a folder that need not be there.
  func write(_ text: String, to path: String) throws(CommandFault) {
    do throws(FileFault) {
      if let folder = FilePath.parent(of: path) { try FileSystem.makeFolder(folder) }
      try FileSystem.write(Array(text.utf8), to: path)
    } catch {
      throw .usage(error.writingMessage)
    }
  }

  /// Says what was done, unless only faults are wanted.
  func tell(_ words: String) { if !quiet { terminal.print(words) } }
}

extension FileFault {
  /// The system did not let something be written.
  var writingMessage: String {
    message.replacing("could not be read", with: "could not be written")
      .replacing("may not be read", with: "may not be written")
  }
}

package import AssayModel

extension ProjectFolder {
  /// What was found under the globs.
  package struct Listing: Sendable {
    /// From the root, in the order of their bytes. Some may turn out to be no files.
    package var paths: [String] = []
    /// Folders that could not be looked into.
    package var faults: [FileFault] = []
  }

  /// The files that the globs select. Hidden files and folders are left alone, and a folder that is reached twice,
  /// through links, is looked into once.
  package func files(matching globs: [Glob]) -> Listing {
    var listing = Listing()
    var visited: Set<FileSystem.Entry.Identity> = []
    var waiting = [(folder: "", progress: globs.map(\.start))]
    while let (folder, progress) = waiting.popLast() {
      do throws(FileFault) {
        let entry = try FileSystem.entry(at: absolute(folder))
        guard entry.kind == .folder else { continue }
        guard visited.insert(entry.identity).inserted else { continue }
        for name in try FileSystem.names(in: absolute(folder)) where !name.hasPrefix(".") {
          let path = FilePath.join(folder, name)
          let further = zip(globs, progress).map { $0.progress($1, byName: name.utf8) }
          if zip(globs, further).contains(where: { $0.matches($1) }) { listing.paths.append(path) }
          if zip(globs, further).contains(where: { $0.mightMatch(beyond: $1) }) { waiting.append((path, further)) }
        }
      } catch {
        // What has gone in the meantime, or is a link that leads nowhere, is no folder of the project's.
        if error.reason == .missing { continue }
        listing.faults.append(FileFault(path: folder.isEmpty ? "." : folder, reason: error.reason))
      }
    }
    listing.paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    listing.paths.removeAll { $0 == configurationPath }
    return listing
  }
}

extension ProjectFolders {
  /// Where documents are looked for. A place that ends in `.yaml` is looked at with `.yml` too.
  var globs: [Glob] {
    (organisations + catalogue + frameworks + credentials + learners).flatMap { place in
      place.hasSuffix(".yaml") ? [Glob(place), Glob(place.dropLast("yaml".count) + "yml")] : [Glob(place)]
    }
  }
}

// swift-format-ignore-file: NeverForceUnwrap

import AssayFormats
import AssayLint
import AssayModel
import AssayTestSupport
import Foundation

extension Linting {
  /// A project of the repository, as it is.
  init(folder: String, on day: String) throws {
    var sources = SourceMap()
    let root = PackageRoot.path + "/" + folder
    let names = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
    func documents(_ name: String) throws -> [Syntax] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: root + "/" + name))
      return DocumentReader(path: name).read(Array(bytes), into: &sources).documents
    }
    var configuration = ProjectConfiguration()
    if let written = try documents("assay.yaml").first {
      configuration = ProjectConfiguration.read(written, sources: sources).0
    }
    let files = names.filter { $0.hasSuffix(".yaml") && $0 != "assay.yaml" }
    let read = try files.flatMap(documents)
    let loaded = Project.read(configuration: configuration, documents: read, sources: sources)
    self.init(LintedProject(loaded.project, sources: sources, documents: read, day: CalendarDate(day)!))
  }
}

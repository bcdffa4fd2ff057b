import AssayTestSupport
import Foundation
import Testing

/// Whether scripts are counted shows in nothing that people see.
@Suite struct CountingTests {
  private func said(_ line: String, in folder: URL) throws -> [String] {
    try ["", "ASSAY_COUNTING=always ", "ASSAY_COUNTING=hurried "].map { counting in
      let run = try BuiltAssay.run(counting + line, in: folder, together: true)
      return "\(run.status) \(run.output)"
    }
  }

  @Test(
    arguments: ["04-partner-plugin", "05-cloud-pathway"],
    ["check", "lint", "lint --profile nl --profile ob3", "test --seed 1", "rules"])
  func `an example with plugins says the same`(name: String, command: String) throws {
    let folder = URL(filePath: PackageRoot.path + "/Examples/" + name)
    let said = try said("assay \(command) --on 2026-05-01", in: folder)
    #expect(Set(said).count == 1, "\(said)")
  }

  @Test(arguments: ["04-partner-plugin", "05-cloud-pathway"])
  func `tests say the same with one worker and with eight`(name: String) throws {
    let folder = URL(filePath: PackageRoot.path + "/Examples/" + name)
    let said = try ["1", "2", "8"].map { workers in
      try BuiltAssay.run("assay test --seed 1 --on 2026-05-01 --verbose -j " + workers, in: folder, together: true)
        .output
    }
    #expect(Set(said).count == 1, "\(said)")
  }
}

package import AssayModel
internal import LuaRuntime
internal import LuaSyntax

extension Plugins {
  /// A file of a plugin, with what has run of it.
  package struct File: Sendable {
    package var path: String
    /// The lines that can run.
    package var executable: [Int]
    /// The functions, by the line on which they begin.
    package var functions: [(name: String, line: Int)]
    package var lineCounts: [Int: Int]
    package var callCounts: [Int: Int]
  }

  /// What has run of the plugins that lie in the project; those that ship with Assay are left out. Empty unless lines
  /// are counted.
  package var filesThatRan: [File] {
    guard let tally, tally.countsLines else { return [] }
    return ordered.flatMap { plugin in
      plugin.code.texts.values.sorted { $0.name < $1.name }.compactMap { text in
        guard !text.name.hasPrefix(Self.shippedFolder),
          let listing = try? LuaListing(of: LuaChunk(name: text.name, bytes: text.source.bytes))
        else { return nil }
        let counts = tally.counts(of: text.name)
        return File(
          path: text.name, executable: listing.lines,
          functions: text.source.functions.map { site in
            (site.name ?? "function at line \(site.range.start.line)", site.range.start.line)
          },
          lineCounts: counts.lines, callCounts: counts.calls)
      }
    }
  }

  /// What was asked of plugins and what it took, counted exactly. Empty unless that is counted.
  package var work: [ScriptWork] { tally?.work ?? [] }

  /// Units that a call may take.
  package var budget: Int { limits.budget }

  /// Where the files of plugins stand that ship.
  private static let shippedFolder = "profiles/"
}

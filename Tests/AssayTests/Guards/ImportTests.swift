import Testing

/// Who may know whom: docs/architecture.md, as data.
@Suite struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "AssayModel": [],
    "AssayEngine": ["AssayModel", "Synchronization"],
    "AssayAnalysis": ["AssayModel", "AssayEngine", "CCadical", "Synchronization"],
    "AssayLint": ["AssayModel", "AssayEngine", "AssayAnalysis", "Synchronization"],
    "AssayFormats": ["AssayModel", "AssayEngine", "AssayAnalysis", "AssayLint", "CYAML"],
    "LuaSyntax": [],
    "LineEditor": [],
    "LuaRuntime": ["CLuaShims", "Synchronization"],
    "AssayScripting": [
      "AssayModel", "AssayEngine", "AssayLint", "LuaRuntime", "LuaSyntax", "Synchronization",
    ],
    "AssayTesting": [
      "AssayModel", "AssayEngine", "AssayAnalysis", "AssayLint", "AssayFormats", "AssayScripting", "LuaRuntime",
      "LuaSyntax", "Synchronization",
    ],
    "AssayWorkbench": [
      "AssayModel", "AssayEngine", "AssayAnalysis", "AssayLint", "AssayFormats", "AssayScripting", "AssayTesting",
      "CShippedPlugins", "CTemplates", "Glibc", "LuaRuntime", "LuaSyntax", "Synchronization",
    ],
    "assay": [
      "AssayModel", "AssayEngine", "AssayAnalysis", "AssayLint", "AssayFormats", "AssayTesting", "AssayWorkbench",
      "ArgumentParser",
      "Glibc", "LineEditor",
    ],
    "AllocationBench": ["AssayModel", "AssayEngine", "AssayFormats", "Glibc", "Darwin"],
  ]

  /// Where a target's files are: a benchmark's are beside the other benchmarks.
  private static func folder(of target: String) -> String {
    target == "AllocationBench" ? "Benchmarks/Allocation" : "Sources/" + target
  }

  @Test(arguments: allowed.keys.sorted()) func `a target imports only what it may know`(target: String) {
    for file in SourceFile.all(in: Self.folder(of: target)) {
      for line in file.lines {
        guard let module = Self.module(importedBy: line) else { continue }
        #expect(
          Self.allowed[target]?.contains(module) == true,
          "\(file.path) imports \(module), which \(target) must not know (docs/architecture.md)")
      }
    }
  }

  @Test func `nothing but the file system, the clock, git's process and the terminal asks the system`() {
    let files = SourceFile.all(in: "Sources").filter { $0.text.contains("import Glibc") }.map(\.path)
    #expect(
      files == [
        "Sources/AssayWorkbench/Clock.swift", "Sources/AssayWorkbench/Files/ChildProcess.swift",
        "Sources/AssayWorkbench/Files/FileSystem.swift", "Sources/AssayWorkbench/Workers.swift",
        "Sources/assay/Terminal/RawTerminal.swift", "Sources/assay/Terminal/Signals.swift",
        "Sources/assay/Terminal/Terminal.swift", "Sources/assay/main.swift",
      ])
  }

  @Test func `every target stands in the table`() {
    let targets = Set(SourceFile.all(in: "Sources").map { String($0.path.split(separator: "/")[1]) })
    #expect(targets.subtracting(Self.allowed.keys).isEmpty, "a new target needs a line in the table of this test")
  }

  private static func module(importedBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1,
      words[..<place].allSatisfy({
        ["internal", "package", "public", "private", "fileprivate"].contains($0) || $0.hasPrefix("@")
      })
    else { return nil }
    return String(words[place + 1])
  }
}

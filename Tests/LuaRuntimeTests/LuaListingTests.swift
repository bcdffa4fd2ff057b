import Foundation
import LuaRuntime
import Testing

@Suite struct LuaListingTests {
  private static func listing(_ text: String) throws -> LuaListing {
    try LuaListing(of: LuaChunk(name: LuaSandbox.chunk, text: text))
  }

  @Test func `the lines are those that can run, without the ends behind a return`() throws {
    let listing = try Self.listing(
      """
      -- Hours of a learner.
      local hours = {}

      function hours.sum(list)
        local sum = 0
        for _, n in ipairs(list) do
          sum = sum + n
        end
        return sum
      end

      local function never(...)
        while true do
          print(...)
        end
        print "not reached"
      end

      return hours
      """)
    #expect(listing.lines == [2, 4, 5, 6, 7, 8, 9, 10, 14, 17, 19])
    #expect(listing.functions.map(\.firstLine) == [4, 12])
    #expect(listing.functions.map(\.lastLine) == [10, 17])
    #expect(listing.functions.map(\.lines) == [[5, 6, 7, 8, 9], [14]])
  }

  @Test func `a call that is returned leaves nothing to run at the brace behind it`() throws {
    let listing = try Self.listing("return function(p)\n  return print {\n    weeks = p,\n  }\nend")
    #expect(listing.functions.map(\.lines) == [[2, 3]])
  }

  @Test func `long gaps, every kind of constant and functions within functions are read`() throws {
    let gap = String(repeating: "\n", count: 400)
    let listing = try Self.listing(
      "local a, b = 1.5, 1 << 40\(gap)local c = '\(String(repeating: "x", count: 300))' .. a\(gap)"
        + "return function(x) return function() return x, b, c, nil, true, false end end")
    #expect(listing.lines == [1, 401, 801])
    #expect(listing.functions.map(\.lines) == [[801], [801]])
  }

  @Test func `an empty chunk has its end only`() throws {
    #expect(try Self.listing("").lines == [1])
    #expect(try Self.listing("").functions == [])
  }

  @Test func `what is no Lua has no lines`() {
    #expect(throws: LuaFailure.self) { try Self.listing("local =") }
  }

  @Test func `a list of many lines has many of them`() throws {
    let rows = (1...30_000).map { "  { id = \($0), name = 'row \($0)' }," }.joined(separator: "\n")
    #expect(try Self.listing("return {\n\(rows)\n}").lines.count == 30_002)
  }

  @Test(
    .enabled(if: Self.compiler != nil, "luac5.4 is not installed, so nobody can be asked which lines have instructions")
  ) func `the interpreter's own listing has every one of our lines`() throws {
    #expect(Self.scripts.count > 10)
    for file in Self.scripts {
      let lines = try Self.listing(String(contentsOf: file, encoding: .utf8)).lines
      let listed = try Self.listedLines(of: file)
      #expect(!lines.isEmpty && Set(lines).isSubset(of: listed), "\(file.lastPathComponent)")
    }
  }

  /// Every word that a script says is there, and gives something that can be called, looked into and added.
  @Test func `what runs is among the lines that can run`() throws {
    for file in Self.scripts {
      let text = try String(contentsOf: file, encoding: .utf8)
      let library: Set = [
        "pairs", "ipairs", "require", "string", "table", "math", "utf8", "coroutine", "type", "pcall",
      ]
      let names = Set(text.matches(of: /[A-Za-z_][A-Za-z_0-9]*/).map { String($0.output) }).subtracting(library)
      let anything = LuaReply.value(.object(LuaObject(kind: 0, id: 1)))
      let kind = LuaObjectKind(
        name: "thing", index: { _, _ in anything }, length: { _ in 1 }, call: { _, _ in anything },
        compare: { _, _ in .value(.integer(0)) }, add: { _, _ in anything })
      let sandbox = LuaSandbox.testing(
        words: names.sorted().map { LuaWord(name: $0) { _ in anything } }, kinds: [kind], countsLines: true)
      let values = (try? sandbox.run(text)) ?? []
      for case .function(let function) in values { _ = try? sandbox.call(function, [.none]) }
      let run = Set(sandbox.lineCounts[LuaSandbox.chunk, default: [:]].keys)
      let lines = try Self.listing(text).lines
      #expect(!run.isEmpty && run.isSubset(of: lines), "\(file.lastPathComponent)")
    }
  }

  private static let compiler = ["/usr/bin/luac5.4", "/usr/local/bin/luac5.4", "/opt/homebrew/bin/luac5.4"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let scripts: [URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["Plugins", "Examples", "Templates", "Tests/LuaSyntaxTests/Corpus"].flatMap { folder in
      (FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)?.allObjects
        ?? []).compactMap { $0 as? URL }
    }.filter { $0.pathExtension == "lua" }
  }()

  private static func listedLines(of file: URL) throws -> Set<Int> {
    let process = Process()
    process.executableURL = URL(filePath: compiler ?? "")
    process.arguments = ["-l", "-l", "-p", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let written = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return Set(written.matches(of: /\t\d+\t\[(\d+)\]\t/).compactMap { Int($0.output.1) })
  }
}

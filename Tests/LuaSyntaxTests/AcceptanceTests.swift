import AssayTestSupport
import Foundation
import LuaSyntax
import Testing

/// What Lua accepts has no faults, and what it refuses has one.
@Suite(.enabled(if: InstalledLua.isHere, "lua5.4 is not installed, so nobody can be asked what Lua accepts"))
struct AcceptanceTests {
  @Test func `scripts of the corpus are accepted`() throws {
    for (name, bytes) in Self.corpus where name.hasPrefix("own/") {
      #expect(LuaSource(bytes).faults.map(\.message) == [], "\(name)")
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func `Lua and we agree on scripts with random mistakes`(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    var sources: [[UInt8]] = []
    let corpus = Self.corpus
    for (_, bytes) in corpus {
      let tokens = LuaSource(bytes).tokens.dropLast().map { Array(bytes[$0.bytes]) }
      guard !tokens.isEmpty, tokens.count < 6_000 else { continue }
      for _ in 0..<max(20, 700 / corpus.count) { sources.append(Self.mutation(of: tokens, &generator)) }
    }
    try Self.compare(sources)
  }

  @Test func `Lua and we agree on bytes that change`() throws {
    var generator = SeededGenerator(seed: 5)
    var sources: [[UInt8]] = []
    for (_, bytes) in Self.corpus where bytes.count < 20_000 && !bytes.isEmpty {
      for _ in 0..<200 {
        var changed = bytes
        let place = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed.remove(at: place)
        case 1: changed[place] = UInt8.random(in: 0...255, using: &generator)
        default:
          changed.insert(Array("\"'[]=(){}\\\n,.:;x1-#~<>".utf8).randomElement(using: &generator) ?? 0, at: place)
        }
        sources.append(changed)
      }
    }
    try Self.compare(sources)
  }

  @Test func `Lua and we agree on beginnings of a script`() throws {
    for (name, bytes) in Self.corpus where name.hasPrefix("own/") {
      try Self.compare(stride(from: 0, through: bytes.count, by: 3).map { Array(bytes[..<$0]) })
    }
  }

  @Test func `Lua and we agree on small scripts about one thing`() throws {
    try Self.compare(Self.small.map { Array($0.utf8) })
  }

  /// Scripts whose place among the accepted is easily got wrong.
  static let small = [
    "goto a", "::a:: goto a", "do goto a end ::a::", "goto a; local x; ::a::", "goto a; local x; ::a:: print(x)",
    "do ::a:: end goto a", "::a:: ::a::", "::a:: do ::a:: end", "do ::a:: end ::a::", "do ::a:: end do ::a:: end",
    "repeat goto c; local x; ::c:: until x", "repeat local x; goto c; ::c:: until x", "do goto c; local x; ::c:: end",
    "do goto a; do ::a:: end end", "::a:: local function f() goto a end", "goto a; do local x ::a:: end ::a::",
    "do goto a end; local x; ::a::; ::b::;", "do goto a end; local x; ::a:: x = 1", "::a::::a::",
    "if x then goto a end local y ::a:: ;;", "while x do goto c local y ::c:: end", "break", "while x do break end",
    "while x do local function f() break end end", "repeat break until x", "for i = 1, 2 do break end",
    "local x <const> = 1; x = 2", "local x <const> = 1; local function f() x = 2 end", "local x <close> = nil; x = 1",
    "local x <const> = 1; local x; x = 2", "local x <const> = 1; do local x = 2; x = 3 end", "local x <foo> = 1",
    "local x <const>, y <close>, z <close> = 1", "local x <const> = 1; function x() end",
    "local x <const> = {}; function x.y() end", "local x <const> = {}; x.y = 1", "local x <const> = 1; a, x = 1, 2",
    "local function f() return ... end", "function f(...) return ... end", "function f(..., a) end", "return ...",
    "function f(a, ) end", "f(a, )", "x = {,}", "x = {;}", "x = {1,,2}", "x = {1;2;}", "x = {[1] 2}", "x = {a.b = 1}",
    "a = b = c", "a, b = 1", "(a) = 1", "(a).b = 1", "f() = 1", "f().x = 1", "a.b:c = 1", "a:b", "a:b()", "a.b", "a",
    "(a)", "f", "f''", "f{}", "f[[]]", "f()()", "''()", "('')()", "{}()", "1", "x = 1 2", "x = 1; y = 2", "x = 1 y = 2",
    "return 1; x = 2", "return 1;;", "return;", "return", "return return", "do return end x = 1",
    "x = function f() end",
    "local function f.a() end", "local function f end", "function() end", "function f:a.b() end",
    "function f.a:b() end",
    "x = 3..2", "x = 3 ..2", "x = 0x", "x = 0x.p1", "x = 0x.8p1", "x = 1e", "x = 1e+", "x = 1e+5", "x = 1.2.3",
    "x = .5",
    "x = 5.", "x = 3x", "x = 0xep1", "x = 0xe+1", "x = 1_000", "x = 0x1p4p5", "x = 08", "x = 1..2", "x = ...2",
    "x = '\\q'", "x = '\\x4'", "x = '\\x41'", "x = '\\256'", "x = '\\255'", "x = '\\2555'", "x = '\\u{7FFFFFFF}'",
    "x = '\\u{80000000}'", "x = '\\u{}'", "x = '\\u{41'", "x = '\\u41'", "x = '\\z  \n  a'", "x = '\\\n'",
    "x = '\\\r\n'",
    "x = 'a\nb'", "x = '", "x = '\\", "x = [[", "x = [=[ ]]", "x = [=[ ]=]", "x = [=", "x = t[=1]", "x = t[[[a]]]",
    "x = t[ [[a]] ]", "--[[", "--[[]]x", "--[=[ ]] ]=]", "--[=", "-- x", "--", "", ";", "::", ":: a", "x = a and",
    "x = not", "x = - - 1", "x = --1", "x = #a", "x = ~a", "x = a ~ b", "x = a ~~ b", "x = !a", "x = a != b",
    "x = a && b", "x = a || b", "x += 1", "x++", "x = a ? b : c", "x = a // b", "// c", "# c", "/* c */", "x = a | b",
    "x = a || b", "x = 2 ^ -3", "x = a < b < c", "x = a == b == c", "x = a .. b .. c", "if x then", "if x end",
    "if x then else if y then end", "if x then else if y then end end", "if x then else elseif y then end", "else",
    "end", "until x", "repeat until", "repeat local x until x", "for i do end", "for i = 1 do end",
    "for i = 1, 2, 3, 4 do end",
    "for i, j = 1, 2 do end", "for i.x in y do end", "for i, j in x, y, z, w do end", "for in x do end", "while do end",
    "while x end", "local", "local x =", "local x, = 1", "local 1", "local x.y = 1", "local x <const = 1", "goto 1",
    "f(\n)", "f\n(x)", "x = {f\n''}", "x = y\n[1] = 2", "x = {a = b\n[1] = 2}", "x = {a: 1}", "x = {a:b()}",
    "x = {a: b 'c'}", "x = {'a': 1}", "x = {a = }", "x = {end = 1}", "x = {a == 1}", "x = {a = 1 b = 2}", "end = 1",
    "x.end = 1", "x:end()", "fucntion f() end", "retrun 1", "retrun(1)", "x = fucntion() return 1 end", "locla x = 1",
    "if x thne end", "x = “a”", "é = 1", "x = 'é'", "x\u{A0}= 1", "\u{FEFF}x = 1", "x = a\0", "\0", "a.b.c", "a.b.c()",
    "a?.b()", "@x", "$x", "`x`", "x = \\a", "return f 'x' {}", "x = {...}", "x = (...)", "f(...)", "(f or g)()",
    "local t <const> = {} t[1] = 2", "for i = 1, 2 do i = 3 end", "for k in x do k = 1 end", "a.b['c'].d = 1",
    "a.b['c']", "a 'b' = 1", "x = function(a, a) end", "local a, a", "x = nil.y", "x = ('a').b", "x = 'a'.b",
    "x = 'a':b()", "x = {}.a", "x = ({}).a", "x = #{}", "x = -{}", "return -x ^ 2", "x = a.1", "x = a.b.", "x = a..b",
    "return 0xffffffffffffffffff", "return 1e999", "x = function(...) return function() return ... end end",
  ]

  static let corpus: [(name: String, bytes: [UInt8])] = {
    let own = PackageRoot.url.appending(path: "Tests/LuaSyntaxTests/Corpus")
    let further = ProcessInfo.processInfo.environment["LUA_CORPUS"].map { URL(filePath: $0) }
    var found: [(String, [UInt8])] = []
    for (prefix, folder) in [("own/", own)] + (further.map { [("further/", $0)] } ?? []) {
      let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
      for name in names where name.hasSuffix(".lua") {
        guard let content = try? Data(contentsOf: folder.appending(path: name)) else { continue }
        found.append((prefix + name, Array(content)))
      }
    }
    return found
  }()

  private static func compare(_ sources: [[UInt8]]) throws {
    // `load` knows no first line that begins with `#`, nor a byte-order mark.
    let sources = sources.filter { $0.first != UInt8(ascii: "#") && $0.first != 0xEF }
    let verdicts = try InstalledLua.verdicts(on: sources)
    try #require(verdicts.count == sources.count)
    var differences = 0
    for (source, verdict) in zip(sources, verdicts) {
      let ours = LuaSource(source)
      let isUnfinished = verdict?.hasSuffix("near <eof>") ?? false
      // An unfinished text of one line ends at the end of the file too, but nothing could finish it.
      let isText = verdict?.contains("unfinished string") ?? false
      if ours.faults.isEmpty == (verdict == nil), isText || ours.isIncomplete == isUnfinished { continue }
      differences += 1
      guard differences <= 5 else { continue }
      let text = String(decoding: source, as: UTF8.self)
      Issue.record(
        "Lua: \(verdict ?? "ok"); ours: \(ours.faults.map { "\($0.range.start) \($0.message)" }), \(ours.isIncomplete); \(text)"
      )
    }
    #expect(differences == 0)
  }

  /// Tokens left out, doubled, swapped, taken from elsewhere.
  private static func mutation(of tokens: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    var tokens = tokens
    for _ in 0..<Int.random(in: 1...2, using: &generator) where tokens.count > 2 {
      let place = Int.random(in: 0..<tokens.count - 1, using: &generator)
      let other = Int.random(in: 0..<tokens.count - 1, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(tokens[place], at: place)
      case 2: tokens.swapAt(place, place + 1)
      case 3: tokens[place] = tokens[other]
      default: tokens.insert(tokens[other], at: place)
      }
    }
    return Array(tokens.joined(separator: [UInt8(ascii: "\n")]))
  }
}

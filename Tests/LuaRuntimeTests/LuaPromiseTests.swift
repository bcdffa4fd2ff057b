import LuaRuntime
import Testing

@Suite struct LuaPromiseTests {
  @Test(arguments: [
    "io", "os", "debug", "package", "dofile", "loadfile", "collectgarbage", "next", "warn", "loadstring",
    "string.dump", "string.pack", "math.randomseed", "coroutine.debug",
  ]) func `a dangerous word does not exist`(name: String) throws {
    let parts = name.split(separator: ".")
    let read = parts.count == 1 ? "rawget(_G, '\(name)')" : "\(parts[0]).\(parts[1])"
    #expect(try LuaSandbox.testing().run("return \(read)") == [.none])
    if parts[0] == "string" { #expect(try LuaSandbox.testing().run("return (''). \(parts[1])") == [.none]) }
  }

  @Test func `the environment holds what is known and nothing else`() throws {
    let names = try LuaSandbox.testing().run(
      """
      local names = {}
      for name, value in pairs(_G) do
        names[#names + 1] = name
        if type(value) == "table" and value ~= _G then
          for inner in pairs(value) do names[#names + 1] = name .. "." .. inner end
        end
      end
      return table.concat(names, " ")
      """)
    #expect(
      names == [
        .text(
          """
          _G _VERSION assert coroutine coroutine.close coroutine.create coroutine.isyieldable coroutine.resume \
          coroutine.running coroutine.status coroutine.wrap coroutine.yield error getmetatable ipairs load math math.abs \
          math.acos math.asin math.atan math.ceil math.cos math.deg math.exp math.floor math.fmod math.huge math.log \
          math.max math.maxinteger math.min math.mininteger math.modf math.pi math.rad math.random math.sin math.sqrt \
          math.tan math.tointeger math.type math.ult pairs pcall print rawequal rawget rawlen rawset require select \
          setmetatable string string.byte string.char string.find string.format string.gmatch string.gsub string.len \
          string.lower string.match string.rep string.reverse string.sub string.upper table table.concat table.insert \
          table.move table.pack table.remove table.sort table.unpack tonumber tostring type utf8 utf8.char \
          utf8.charpattern utf8.codepoint utf8.codes utf8.len utf8.offset xpcall
          """)
      ])
  }

  @Test(arguments: ["__gc", "__mode"]) func `tables cannot see the collection of garbage`(event: String) {
    #expect(
      LuaSandbox.testing().failure(of: "setmetatable({}, { \(event) = 'k' })")?.message
        == "`\(event)` does not exist in plugins")
  }

  @Test func `no address is shown`() throws {
    try #expect(
      LuaSandbox.testing().run(
        """
        local all = { {}, print, function() end, coroutine.create(print), (coroutine.running()) }
        for at, value in ipairs(all) do all[at] = tostring(value) .. string.format(" %s %10s", value, value) end
        return table.concat(all, "|"), (pcall(string.format, "%p", {}))
        """) == [
          .text(
            "table table      table|function function   function|function function   function|thread thread     thread|thread thread     thread"
          ),
          .boolean(false),
        ])
  }

  @Test func `pairs goes by the order of keys`() throws {
    let text = """
      local t, seen = { 30, 20, [true] = 0, [-1] = 0, [2.5] = 0, zoë = 0, Zoe = 0, ab = 0, a = 0, [false] = 0, [1e300] = 0 }, {}
      for k in pairs(t) do seen[#seen + 1] = tostring(k) end
      return table.concat(seen, " ")
      """.replacing("zoë", with: "['zoë']")
    #expect(try LuaSandbox.testing().run(text) == [.text("false true -1 1 2 2.5 1e+300 Zoe a ab zoë")])
  }

  @Test func `pairs sees what is removed and changed meanwhile, and refuses keys without an order`() throws {
    #expect(
      try LuaSandbox.testing().run(
        "local t, n = { a = 1, b = 2, c = 3 }, '' for k, v in pairs(t) do n = n .. k .. v t.b = nil t.c = 9 end return n"
      )
        == [.text("a1c9")])
    #expect(
      LuaSandbox.testing().failure(of: "pairs({ [{}] = 1, [print] = 2 })")?.message
        == "this table has keys that are tables or functions; they have no order for `pairs` to go by")
  }

  @Test func `random numbers are the same in every call`() throws {
    let text = "return math.random(1000), math.random(5, 6), math.random()"
    let sandbox = LuaSandbox.testing()
    let numbers = try sandbox.run(text)
    #expect(try sandbox.run(text) == numbers)
    #expect(try LuaSandbox.testing().run(text) == numbers)
    guard case .number(let part) = numbers[2] else {
      Issue.record("\(numbers[2])")
      return
    }
    #expect(part >= 0 && part < 1)
    #expect(try sandbox.run("math.random(math.mininteger, math.maxinteger) return math.random(3, 3)") == [.integer(3)])
  }

  @Test func `nothing that one sandbox changes is seen by another`() throws {
    let first = LuaSandbox.testing(), second = LuaSandbox.testing()
    try first.run(
      "string.rep = nil leaked = 1 function table.sort() end getmetatable = nil math.pi = 3 rawset(_G, 'print', 1)")
    #expect(
      try second.run("return ('x'):rep(2), rawget(_G, 'leaked'), math.pi > 3.1, type(print)")
        == [.text("xx"), .none, .boolean(true), .text("function")])
    #expect(try first.run("return ('x'):rep(2)") == [.text("xx")], "methods of texts are out of reach")
  }

  @Test func `a thousand sandboxes come and go`() throws {
    for number in 0..<1000 {
      #expect(try LuaSandbox.testing().run("t = { \(number) } return t[1]") == [.integer(number)])
    }
  }

  @Test func `sandboxes in many tasks do not disturb each other`() async {
    await withTaskGroup(of: [LuaValue]?.self) { group in
      for number in 0..<16 {
        group.addTask {
          try? LuaSandbox.testing().run("local n = 0 for i = 1, 20000 do n = n + \(number) end return n")
        }
      }
      var sums: [Int] = []
      for await values in group { if case .integer(let sum)? = values?.first { sums.append(sum) } }
      #expect(sums.sorted() == (0..<16).map { $0 * 20000 })
    }
  }
}

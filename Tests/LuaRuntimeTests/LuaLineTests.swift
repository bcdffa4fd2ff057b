import LuaRuntime
import Testing

@Suite struct LuaLineTests {
  private static let text = """
    local function twice(n)
      if n > 2 then
        return 2 * n
      end
      return n
    end

    local walk = coroutine.wrap(function()
      for i = 1, 3 do
        coroutine.yield(twice(i))
      end
    end)
    walk() walk()
    pcall(function()
      error("no")
      twice(9)
    end)
    return twice, load("return 1\\n\\n")()
    """

  @Test func `lines are counted, also in coroutines and where errors are caught`() throws {
    let sandbox = LuaSandbox.testing(countsLines: true)
    let values = try sandbox.run(Self.text)
    #expect(
      sandbox.lineCounts == [
        LuaSandbox.chunk: [
          2: 2, 5: 2, 6: 1, 8: 2, 9: 2, 10: 2, 12: 1, 13: 1, 14: 2, 15: 1, 17: 1, 18: 1,
        ]
      ])
    #expect(sandbox.callCounts == [LuaSandbox.chunk: [1: 2, 8: 1, 14: 1]])
    guard case .function(let twice)? = values.first else { throw LuaFailure(kind: .error, message: "no function") }
    #expect(try sandbox.call(twice, [.integer(4)]) == [.integer(8)])
    #expect(sandbox.lineCounts[LuaSandbox.chunk]?[2] == 3)
    #expect(sandbox.lineCounts[LuaSandbox.chunk]?[3] == 1)
  }

  @Test func `lines of modules are counted under the names of their files`() throws {
    let sandbox = LuaSandbox.testing(modules: ["hours": "local hours = {}\n\nreturn hours"], countsLines: true)
    try sandbox.run("require 'hours'\nrequire 'hours'")
    #expect(
      sandbox.lineCounts == [LuaSandbox.chunk: [1: 1, 2: 1], "plugins/northwind/hours.lua": [1: 1, 3: 1]])
  }

  @Test func `nothing is counted unless it is asked for, and counting costs no units`() throws {
    let plain = LuaSandbox.testing(), counting = LuaSandbox.testing(countsLines: true)
    try plain.run(Self.text)
    try counting.run(Self.text)
    #expect(plain.lineCounts == [:])
    #expect(plain.callCounts == [:])
    #expect(plain.spent == counting.spent)
  }

  @Test func `functions in the line that makes them are told from it`() throws {
    let sandbox = LuaSandbox.testing(countsLines: true)
    try sandbox.run("local all = { function() return 1 end }\nlocal one = function() return all end\nreturn one()")
    #expect(sandbox.lineCounts[LuaSandbox.chunk]?[1] == 1)
    #expect(sandbox.callCounts == [LuaSandbox.chunk: [2: 1]])
  }

  @Test func `limits hold while lines are counted, and lines are counted after them`() throws {
    let sandbox = LuaSandbox.testing(limits: LuaLimits(budget: 100_000), countsLines: true)
    #expect(sandbox.failure(of: "while true do pcall(function() while true do end end) end")?.kind == .budget)
    let before = sandbox.lineCounts[LuaSandbox.chunk]?[1] ?? 0
    #expect(before > 10_000)
    try sandbox.run("local a = 1\nlocal walk = coroutine.wrap(function()\na = 2\nend)\nwalk()")
    #expect(sandbox.lineCounts[LuaSandbox.chunk]?[1] == before + 1)
    #expect(sandbox.lineCounts[LuaSandbox.chunk]?[3] == 1)
  }
}

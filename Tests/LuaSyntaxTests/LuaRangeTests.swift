import LuaSyntax
import Testing

@Suite struct LuaRangeTests {
  @Test func `places are in the order of lines and then of columns`() {
    #expect(LuaRange.Position(line: 1, column: 9) < LuaRange.Position(line: 2, column: 1))
    #expect(LuaRange.Position(line: 2, column: 1) < LuaRange.Position(line: 2, column: 3))
  }
}

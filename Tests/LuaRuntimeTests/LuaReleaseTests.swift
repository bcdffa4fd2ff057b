import LuaRuntime
import Testing

@Suite struct LuaReleaseTests {
  @Test func `scripts are written in Lua 5.4`() { #expect(LuaRelease.version.hasPrefix("5.4")) }
}

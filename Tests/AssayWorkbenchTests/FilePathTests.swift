import AssayWorkbench
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/a/./b//c/..", "/a/b"), ("a/../..", ".."), ("", "."), ("/..", "/"), ("../x", "../x"), ("./x", "x"),
  ])
  func `normalises`(path: String, expected: String) { #expect(FilePath.normalised(path) == expected) }

  @Test(arguments: [
    ("/p/a/b", "/p", "a/b"), ("/p", "/p", "."), ("/q/x", "/p/a", "../../q/x"), ("/pq/x", "/p", "../pq/x"),
  ])
  func `says how to get there`(path: String, folder: String, expected: String) {
    #expect(FilePath.relative(path, to: folder) == expected)
  }

  @Test func `goes up to the root and not beyond`() {
    #expect(FilePath.parent(of: "/a/b") == "/a")
    #expect(FilePath.parent(of: "/a") == "/")
    #expect(FilePath.parent(of: "/") == nil)
  }
}

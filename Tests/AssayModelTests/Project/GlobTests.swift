import AssayModel
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("credentials/*.yaml", "credentials/welder.yaml", true),
    ("credentials/*.yaml", "credentials/old/welder.yaml", false),
    ("credentials/*.yaml", "credentials/welder.yml", false),
    ("credentials/**/*.yaml", "credentials/welder.yaml", true),
    ("credentials/**/*.yaml", "credentials/a/b/c/welder.yaml", true),
    ("**", "a/b", true),
    ("**/x", "x", true),
    ("a/**/b/**/c", "a/b/x/b/y/c", true),
    ("a/**/b/**/c", "a/x/c", false),
    ("w?lder.yaml", "wälder.yaml", true),
    ("w?lder.yaml", "wlder.yaml", false),
    ("*", "", false),
    ("*.yaml", ".yaml", true),
    ("a*b*c", "aXbYbZc", true),
    ("./a/./b", "a/b", true),
  ])
  func `matches whole paths`(glob: String, path: String, matches: Bool) {
    #expect(Glob(glob).matches(path) == matches)
  }

  @Test func `says which folders are worth a look`() {
    #expect(Glob("a/b/*.yaml").mightMatch(inside: "a"))
    #expect(Glob("a/b/*.yaml").mightMatch(inside: "a/b"))
    #expect(!Glob("a/b/*.yaml").mightMatch(inside: "a/c"))
    #expect(!Glob("a/b/*.yaml").mightMatch(inside: "a/b/c"))
    #expect(Glob("a/**").mightMatch(inside: "a/b/c"))
  }

  @Test func `takes little time for a pattern made to take much`() {
    let stars = String(repeating: "*a", count: 60) + "b"
    #expect(!Glob(stars).matches(String(repeating: "a", count: 4_000)))
    let folders = Array(repeating: "**", count: 60).joined(separator: "/") + "/b"
    #expect(!Glob(folders).matches(Array(repeating: "a", count: 1_000).joined(separator: "/")))
  }
}

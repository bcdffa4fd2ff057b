import AssayModel
import Testing

@Suite struct StarredIDTests {
  @Test(arguments: [
    ("mig", "mig", true), ("mig", "mag", false), ("m*g", "mig", true), ("m*g", "mg", true), ("m*g", "mga", false),
    ("*", "", true), ("*", "anything", true), ("a*a", "a", false), ("a*b*c", "aXbYbZc", true), ("a*b*c", "acb", false),
    ("*weld*", "tig-welding", true), ("**", "x", true), ("w*", "", false), ("schweiß*", "schweißen", true),
    // The same to people and not the same letters: ids are compared as they are written.
    ("e\u{301}*", "\u{e9}clair", false), ("a?c", "abc", false),
  ])
  func `a star stands for any run of characters`(wanted: String, id: String, isNamed: Bool) {
    #expect(wanted.names(id) == isNamed)
  }

  @Test func `many stars do not take long`() {
    let wanted = String(repeating: "a*", count: 40) + "b"
    #expect(!wanted.names(String(repeating: "a", count: 5_000)))
  }
}

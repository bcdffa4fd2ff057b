import AssayFormats
import AssayTesting
import Testing

@Suite struct SnapshotsTests {
  private func snapshots(_ texts: [String: String]) -> Snapshots {
    var snapshots = Snapshots()
    for (name, text) in texts { snapshots[name] = text }
    return snapshots
  }

  @Test(arguments: [
    "plain", "", "two\nlines", "\nblank before", "blank\n\nbetween", "== like a heading", "  indented",
    "\u{301}combined",
    "trailing blanks  \nand more",
  ]) func `a text is read as it was written`(text: String) {
    let kept = snapshots(["a": text, "b": "other"])
    #expect(Snapshots(kept.file) == kept)
  }

  @Test(arguments: ["a > b", "two\nlines", "carriage\r\nreturn", "back\\slash", "\\n", "== a", " spaces ", ""])
  func `a name is read as it was written`(name: String) {
    let kept = snapshots([name: "text"])
    #expect(Snapshots(kept.file) == kept)
    #expect(kept.file.utf8.split(separator: 0x0A).count == 2)
  }

  @Test func `a file with other line breaks says the same`() {
    let kept = snapshots(["a": "one\n\ntwo", "b": "three"])
    #expect(Snapshots(kept.file.replacing("\n", with: "\r\n")) == kept)
  }

  @Test func `the order of the file is that of the names`() {
    #expect(snapshots(["b": "2", "a": "1"]).file == "== a\n  1\n\n== b\n  2\n")
  }
}

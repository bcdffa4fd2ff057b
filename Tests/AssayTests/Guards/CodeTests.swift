import AssayTestSupport
import Testing

@Suite struct CodeTests {
  @Test func `engines name every form`() {
    for file in SourceFile.all(in: "Sources/AssayEngine") {
      for (index, line) in file.lines.enumerated() where line.trimmingPrefix(while: { $0 == " " }).hasPrefix("default:")
      {
        let before = file.lines[..<index].last { $0.contains("switch ") } ?? ""
        #expect(
          !before.contains("form"), "\(file.path):\(index + 1): name the forms, so that a new one is noticed: \(before)"
        )
      }
    }
  }

  @Test func `no file is too long to be read`() {
    for file in SourceFile.all(in: "Sources") {
      #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines: it is about more than one thing")
    }
  }

  @Test func `no name says nothing`() {
    for file in SourceFile.all(in: "Sources") {
      for word in ["Manager", "Helper", "Util", "Common", "Wrapper"] {
        #expect(!file.path.contains(word), "\(file.path) does not say which noun of the domain it serves")
      }
    }
  }

  @Test func `nothing tells where it was made`() {
    let machine = ["/" + "work/", "/" + "home/", "/" + "root/", "/" + "Users/"]
    let endings = [".swift", ".md", ".scenario", ".sh", ".yaml", ".json", ".c", ".h"]
    for folder in ["Sources", "Tests", "docs", "Examples", "Benchmarks", "Release"] {
      for file in endings.flatMap({ SourceFile.all(in: folder, ending: $0) }) {
        for path in machine { #expect(!file.text.contains(path), "\(file.path) holds a path of a machine: \(path)") }
      }
    }
  }
}

import AssayModel
import AssayTestSupport
import Testing

struct ModelGuards {
  private static let files = PackageRoot.swiftFiles(under: "Sources/AssayModel")

  @Test func `the model imports nothing`() {
    #expect(!Self.files.isEmpty)
    for (path, text) in Self.files {
      let imports = text.split(separator: "\n").filter {
        $0.hasPrefix("import ") || $0.contains(" import ") && !$0.hasPrefix("//")
      }
      #expect(imports.isEmpty, "Sources/AssayModel/\(path) imports something")
    }
  }

  @Test func `every rule that reading reports under is explained, and no other`() {
    let known = Set(CoreRule.builtIn.map(\.id.name))
    var used: Set<String> = []
    for (path, text) in Self.files where !path.contains("CoreRule") {
      for match in text.matches(of: /(?:report|reportUnknown|Diagnostic)\(\s*"([a-z0-9-]+)"/) {
        used.insert(String(match.output.1))
      }
      for match in text.matches(of: /scalar\([^"\n]*"([a-z0-9-]+)"/) { used.insert(String(match.output.1)) }
    }
    #expect(used.subtracting(["nothing"]).subtracting(known).sorted() == [])
    #expect(used.count > 30)
  }

  @Test func `messages are lower case and end without a stop`() {
    for (path, text) in Self.files {
      for match in text.matches(of: /report\(\s*"[a-z-]+", "((?:[^"\\]|\\.)*)"/) {
        let message = match.output.1
        #expect(message.first?.isUppercase != true, "\(path): \(message)")
        #expect(message.last != ".", "\(path): \(message)")
      }
    }
  }
}

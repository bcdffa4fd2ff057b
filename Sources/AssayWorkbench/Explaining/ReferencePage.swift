/// A page of `docs/reference`, made from the declarations that the program itself reads by.
package struct ReferencePage: Sendable {
  /// The file's name: `criteria.md`.
  package let name: String
  package let markdown: String

  package init(_ name: String, title: String, _ paragraphs: [String]) {
    self.name = name
    let head = ["# \(title)", "<!-- Generated: `make docs` writes this page anew. -->"]
    markdown = (head + paragraphs).joined(separator: "\n\n") + "\n"
  }

  /// Every page about the language.
  package static var all: [ReferencePage] {
    [
      .criteria, .patterns, .documents, .plugins, .functions, .tests, .session, .diagnostics, .rules, .profiles,
      .formats,
    ]
  }
}

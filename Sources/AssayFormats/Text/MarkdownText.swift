/// Text as GitHub's and GitLab's Markdown take it, whatever an author wrote.
///
/// What stands in backticks becomes `<code>`, not backticks again: words of an author's could hold those. Numbers of
/// characters mean nothing in Markdown, so no word can begin a link, an image, HTML or a row of a table.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    MarkedWords(text.printable).parts.map { $0.isMarked ? code($0.text) : words($0.text) }.joined()
  }

  /// Neither is anybody mentioned nor an issue linked inside of code.
  static func code(_ text: String) -> String { "<code>\(numbered(text.printable))</code>" }

  /// `@name` and `#12` are found after the characters were read, so these two are set apart.
  private static func words(_ text: String) -> String {
    text.map { $0 == "@" || $0 == "#" ? "<code>\($0)</code>" : numbered(String($0)) }.joined()
  }

  private static func numbered(_ text: String) -> String {
    text.unicodeScalars.map { harmful.contains($0) ? "&#\($0.value);" : String($0) }.joined()
      .replacing("://", with: "&#58;//")
  }

  private static let harmful: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "!", "~", "$", "#", "@",
  ]
}

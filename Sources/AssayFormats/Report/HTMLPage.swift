/// The frame of a page that needs nothing else, and the pieces that every such page is made of.
enum HTMLPage {
  /// `sentence` is the title and the first line; the lines of the body are HTML already. `style` is added to that of all
  /// pages.
  static func text(_ sentence: String, _ body: [String], style: String? = nil) -> String {
    (head(XMLText.escaped(sentence), style) + body + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private static func head(_ sentence: String, _ style: String?) -> [String] {
    let policy = "default-src 'none'; style-src 'unsafe-inline'"
    return [
      "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="UTF-8" />"#,
      #"<meta name="viewport" content="width=device-width, initial-scale=1" />"#,
      #"<meta http-equiv="Content-Security-Policy" content="\#(policy)" />"#,
      "<title>Assay: \(sentence)</title>", "<style>", HTMLStyle.sheet,
    ] + [style].compactMap { $0 } + [
      "</style>", "</head>", "<body>", "<main>", "<h1>Assay</h1>", #"<p class="summary">\#(sentence)</p>"#,
    ]
  }

  /// Long lines are scrolled to, by keyboard too.
  static func block(_ text: StyledText, _ label: String) -> [String] {
    if text.isEmpty { return [] }
    let spans = text.spans.map { span in
      let escaped = XMLText.escaped(span.text)
      return span.role == .plain ? escaped : #"<span class="\#(span.role.rawValue)">\#(escaped)</span>"#
    }
    return [#"<pre tabindex="0" role="region" aria-label="\#(label)">\#(spans.joined())</pre>"#]
  }

  static func words(_ text: String) -> String {
    MarkedWords(text.printable).parts.map { part in
      part.isMarked ? "<code>\(XMLText.escaped(part.text))</code>" : XMLText.escaped(part.text)
    }.joined()
  }

  static func shown(_ text: String) -> String { XMLText.escaped(text.printable) }
}

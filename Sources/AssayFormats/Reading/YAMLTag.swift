internal import AssayModel

/// The tags that a design may carry. Only `!!str` says more than the field does.
enum YAMLTag {
  case text, other

  init?(_ tag: String) {
    switch tag {
    case "tag:yaml.org,2002:str": self = .text
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null",
      "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map", "tag:yaml.org,2002:timestamp":
      self = .other
    default: return nil
    }
  }
}

extension YAMLComposer {
  mutating func knownTag(of event: YAMLEvent, _ properties: YAMLProperties) -> YAMLTag? {
    // A lone `!` says "as it is written".
    guard let tag = event.tag, tag != "!" else { return nil }
    if let known = YAMLTag(tag) { return known }
    let range = properties.tag ?? 0..<0
    diagnostics.append(
      Diagnostic(
        "unknown-tag", .error, "`\(text.string(range).shortened)` is a tag, and no tag is used in designs",
        at: text.range(bytes: range), help: "remove it, or put text that begins with `!` in quotes"))
    return nil
  }
}

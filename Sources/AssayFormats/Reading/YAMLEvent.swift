/// One step of a YAML stream. Places are indices of scalars.
struct YAMLEvent {
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case scalar(String, Style)
    case alias(String)
    case listStart(isFlow: Bool), listEnd
    case mapStart(isFlow: Bool), mapEnd
    /// The beginning of the stream, which says nothing.
    case other
  }

  enum Style { case plain, quoted, block }

  var kind: Kind
  var anchor: String?
  var tag: String?
  /// Where the event begins: at its anchor or tag, where it has one.
  var start: Int
  var end: Int

  var hasProperties: Bool { anchor != nil || tag != nil }
}

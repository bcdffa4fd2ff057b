internal import CYAML

/// libyaml's parser over one text.
struct YAMLEventParser: ~Copyable {
  // On the heap, because libyaml keeps pointers to both.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(bytes.count, 1))
    _ = input.initialize(fromContentsOf: bytes)
    guard yaml_parser_initialize(parser) == 1 else { preconditionFailure("libyaml finds no memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLFault(parser.pointee) }
    defer { yaml_event_delete(&event) }
    var next = YAMLEvent(kind: .other, start: event.start_mark.index, end: event.end_mark.index)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: next.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: next.kind = .documentEnd
    case YAML_STREAM_END_EVENT: next.kind = .streamEnd
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      next.kind = .scalar(String(decoding: text, as: UTF8.self), .init(scalar.style))
      next.anchor = Self.string(scalar.anchor)
      next.tag = Self.string(scalar.tag)
    case YAML_ALIAS_EVENT: next.kind = .alias(String(cString: event.data.alias.anchor))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      next.kind = .listStart(isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE)
      next.anchor = Self.string(list.anchor)
      next.tag = Self.string(list.tag)
    case YAML_SEQUENCE_END_EVENT: next.kind = .listEnd
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      next.kind = .mapStart(isFlow: map.style == YAML_FLOW_MAPPING_STYLE)
      next.anchor = Self.string(map.anchor)
      next.tag = Self.string(map.tag)
    case YAML_MAPPING_END_EVENT: next.kind = .mapEnd
    default: break
    }
    return next
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer else { return nil }
    return String(cString: pointer)
  }
}

extension YAMLEvent.Style {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

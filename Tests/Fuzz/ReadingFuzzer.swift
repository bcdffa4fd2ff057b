// A fuzzer of the document readers (libFuzzer). It is no target of the package, because it has no main function and
// wants its own flags: `Tests/Fuzz/fuzz.sh` builds and runs it. It stops at the first crash, hang or broken promise and
// leaves the input behind as `crash-…` or `timeout-…`.
//
// The first byte of an input chooses the format.

import AssayFormats
import AssayModel

/// Reads one input, and traps where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let path = start[0] % 2 == 0 ? "a.yaml" : "a.json"
  var sources = SourceMap()
  let read = DocumentReader(path: path).read(bytes, into: &sources)
  precondition(!read.documents.isEmpty || !read.diagnostics.isEmpty, "nothing was read, and nothing said")
  for diagnostic in read.diagnostics {
    guard let range = diagnostic.range else { preconditionFailure("a diagnostic without a place") }
    check(range, in: bytes)
    for note in diagnostic.notes { if let range = note.range { check(range, in: bytes) } }
  }
  for document in read.documents { check(document, in: sources, bytes) }
  return 0
}

private func check(_ syntax: Syntax, in sources: SourceMap, _ bytes: [UInt8]) {
  guard let key = sources.key(of: syntax.node), let value = sources.value(of: syntax.node) else {
    preconditionFailure("a node without a place")
  }
  check(key, in: bytes)
  check(value, in: bytes)
  switch syntax.content {
  case .scalar, .empty, .function: break
  case .list(let items): for item in items { check(item, in: sources, bytes) }
  case .map(let entries): for entry in entries { check(entry.value, in: sources, bytes) }
  }
}

private func check(_ range: SourceRange, in bytes: [UInt8]) {
  precondition(range.start <= range.end, "a range ends before it begins")
  precondition(range.start.line >= 1 && range.start.column >= 1, "a range begins before the text")
  precondition(
    Int(range.end.line) <= bytes.count + 1 && Int(range.end.column) <= bytes.count + 1, "a range is too long")
}

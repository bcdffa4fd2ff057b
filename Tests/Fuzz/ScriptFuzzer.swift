// A fuzzer of what scripts meet (libFuzzer): our reader of Lua, the matcher of patterns, values on their way in and out, and
// the sandbox itself. `Tests/Fuzz/fuzz.sh` builds and runs it, under the sanitizer of addresses; it stops at the first crash,
// hang or broken promise and leaves the input behind.
//
// The first byte of an input chooses what is tried.

import LuaRuntime
import LuaSyntax

/// Tries one input, and traps where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 4 {
  case 0: read(bytes)
  case 1: match(bytes)
  case 2: handOver(bytes)
  default: run(bytes)
  }
  return 0
}

/// Under a sanitizer the deadline is ten times as long, and still before the fuzzer loses its patience.
private let limits = LuaLimits(budget: 300_000, memory: 4 << 20, block: 1 << 18, deadline: 1, output: 1000)

private func sandbox(_ counting: LuaCounting = .counted) -> LuaSandbox {
  var limits = limits
  limits.counting = counting
  return LuaSandbox(
    limits: limits, words: [LuaWord(name: "echo") { .values($0.arguments) }],
    kinds: [
      LuaObjectKind(
        name: "record", methods: [LuaMethod(name: "id") { id, _ in .value(.integer(id)) }],
        index: { id, key in key == .text("next") ? .value(.object(LuaObject(kind: 0, id: id &+ 1))) : .value(key) },
        length: { $0 }, keys: { _ in [.text("next")] }, call: { _, call in .values(call.arguments) },
        compare: { _, _ in .value(.integer(0)) }, add: { left, _ in .value(left) })
    ], unknownWord: { ("nothing is called `\($0)`", nil) })
}

/// Reading never fails, every place lies in the text, and what we find nothing wrong with the interpreter accepts.
private func read(_ bytes: [UInt8]) {
  let source = LuaSource(bytes)
  var end = 0
  for token in source.tokens {
    precondition(token.bytes.lowerBound >= end && token.bytes.upperBound <= bytes.count, "words out of order")
    precondition(token.range.start <= token.range.end, "a word ends before it begins")
    end = token.bytes.upperBound
  }
  for fault in source.faults { precondition(fault.range.start <= fault.range.end, "a fault ends before it begins") }
  let chunk = LuaChunk(name: "fuzzed", bytes: bytes)
  guard source.faults.isEmpty, chunk.bytes == bytes else { return }
  do { _ = try sandbox().run(chunk) } catch {
    precondition(error.kind != .syntax, "the interpreter refuses it: \(error.message)")
  }
}

/// A pattern and a text behind a zero byte, for everything that takes patterns.
private func match(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let pattern = parts[0], text = parts.count > 1 ? parts[1] : []
  let lua = """
    local pattern, text = "\(escaped(pattern))", "\(escaped(text))"
    local first, last = text:find(pattern)
    if first and not (first >= 1 and first <= #text + 1 and last >= first - 1 and last <= #text) then return "outside" end
    local found = table.pack(text:match(pattern))
    if (first == nil) ~= (found[1] == nil) then return "differs" end
    for _ in text:gmatch(pattern) do end
    local replaced, times = text:gsub(pattern, "%0")
    if replaced ~= text then return "replaced by itself: " .. times end
    text:find(pattern, 1, true)
    """
  let given = try? sandbox().run(LuaChunk(name: "fuzzed", text: lua))
  precondition(given?.isEmpty ?? true, "\(given ?? [])")
}

private func escaped(_ bytes: ArraySlice<UInt8>) -> String {
  bytes.map { "\\" + String(repeating: "0", count: 3 - String($0).count) + String($0) }.joined()
}

/// A value goes in, through a word, and out again as it was.
private func handOver(_ bytes: [UInt8]) {
  var drawing = Drawing(bytes: bytes)
  let values = (0..<3).map { _ in drawing.value(0) }
  let sandbox = sandbox()
  do {
    guard
      case .function(let function) = try sandbox.run(
        LuaChunk(name: "fuzzed", text: "return function(...) return echo(...) end"))[0]
    else { preconditionFailure("no function") }
    let given = try sandbox.call(function, values)
    precondition(given.map(\.known) == values.map(\.known), "\(values) became \(given)")
    for answer in try sandbox.call(function, each: 1, values) {
      if case .failure(let failure) = answer { precondition(failure.isLimit, failure.message) }
    }
  } catch { precondition(error.isLimit, error.message) }
}

private struct Drawing {
  var bytes: [UInt8]
  private var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func byte() -> UInt8 {
    defer { at += 1 }
    return at < bytes.count ? bytes[at] : 0
  }

  mutating func value(_ depth: Int) -> LuaValue {
    switch byte() % (depth > 6 ? 6 : 8) {
    case 0: .boolean(byte() % 2 == 0)
    case 1: .integer(Int(Int8(bitPattern: byte())) << Int(byte() % 57))
    case 2: .number(Double(Int8(bitPattern: byte())) / 7)
    case 3: .text(text())
    case 4: .object(LuaObject(kind: 0, id: Int(byte())))
    case 5: .none
    default: table(depth)
    }
  }

  private mutating func text() -> String {
    String(decoding: (0..<Int(byte() % 40)).map { _ in byte() }, as: UTF8.self)
  }

  private mutating func table(_ depth: Int) -> LuaValue {
    var table = LuaTable()
    for _ in 0..<byte() % 5 {
      let item = value(depth + 1)
      if item != .none { table.items.append(item) }
    }
    var fields: [String: LuaValue] = [:]
    for _ in 0..<byte() % 5 {
      let key = text(), value = value(depth + 1)
      if value != .none { fields[key] = value }
    }
    table.fields = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { .init(key: $0.key, value: $0.value) }
    return .table(table)
  }
}

extension LuaValue {
  /// Tables by what is in them: two that hold the same are alike.
  fileprivate var known: String { "\(self)" }
}

/// Any text as a script, with and without counting: it ends, and the same way.
private func run(_ bytes: [UInt8]) {
  let chunk = LuaChunk(name: "fuzzed", bytes: bytes)
  func ending(_ counting: LuaCounting) -> String {
    var limits = limits
    limits.counting = counting
    var output = ""
    do throws(LuaFailure) {
      return try limits.hold { limits throws(LuaFailure) in
        let sandbox = sandbox(limits.counting)
        defer { output = sandbox.output }
        return "\(try sandbox.run(chunk))"
      } + output
    } catch { return "\(error.kind) \(error.message)" + output }
  }
  let counted = ending(.counted)
  if counted.contains("deadline") || counted.contains("tripped") { return }
  precondition(ending(.watched) == counted, "it ends otherwise uncounted")
}

internal import CLuaShims

/// One plugin's interpreter: it runs untrusted scripts, and ends them when they use up too much.
///
/// Scripts reach the words, the objects and the modules given here and nothing else. Not Sendable: a sandbox stays with
/// the task that made it.
package final class LuaSandbox {
  package let limits: LuaLimits
  private let host: LuaHost
  private let state: LuaState

  package init(
    limits: LuaLimits = LuaLimits(), words: [LuaWord] = [], kinds: [LuaObjectKind] = [],
    modules: [String: LuaChunk] = [:], countsLines: Bool = false,
    unknownWord: @escaping (String) -> (message: String, help: String?),
    unknownModule: @escaping (String) -> String? = { _ in nil }
  ) {
    self.limits = limits
    host = LuaHost(words: words, kinds: kinds, modules: modules, unknownWord: unknownWord, unknownModule: unknownModule)
    state = LuaState(limits: limits, host: host)
    host.chunks = modules.values.map(\.name).sorted()
    unsafe host.sandbox = state.pointer
    if countsLines { unsafe assay_count_lines(state.pointer) }
    for word in words { add(word) }
    for kind in kinds { add(kind) }
  }

  /// What `print` wrote so far.
  package var output: String {
    let bytes = unsafe UnsafeBufferPointer(
      start: assay_output(state.pointer), count: assay_output_length(state.pointer))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// What `print` wrote since this was asked last, so that there is room for more.
  package func takeOutput() -> String {
    defer { unsafe assay_forget_output(state.pointer) }
    return output
  }

  /// The units of work that the last run or call took.
  package var spent: Int { Int(unsafe assay_spent(state.pointer)) }

  /// The bytes that the interpreter holds now.
  package var memory: Int { unsafe assay_memory_used(state.pointer) }

  /// How often each line of each chunk was begun, where that is counted. A call whose arguments take several lines begins
  /// its own line twice.
  package var lineCounts: [String: [Int: Int]] {
    unsafe LuaLineCounts.all(of: state.pointer) { unsafe assay_line_count($0, $1, $2) }
  }

  /// How often the functions that begin in each line of each chunk were called, where that is counted.
  package var callCounts: [String: [Int: Int]] {
    unsafe LuaLineCounts.all(of: state.pointer) { unsafe assay_call_count($0, $1, $2) }
  }

  /// Runs a chunk and gives what it returns.
  package func run(_ chunk: LuaChunk) throws(LuaFailure) -> [LuaValue] {
    if !host.chunks.contains(chunk.name) { host.chunks.append(chunk.name) }
    begin()
    let outcome = unsafe chunk.run(in: state.pointer)
    return try results(assay_outcome(UInt32(outcome)))
  }

  /// Calls a function that an earlier run or call gave.
  package func call(_ function: LuaFunction, _ arguments: [LuaValue]) throws(LuaFailure) -> [LuaValue] {
    begin()
    put(arguments)
    return try results(assay_outcome(UInt32(unsafe assay_call(state.pointer, Int64(function.id)))))
  }

  /// The same for each `width` arguments.
  package func call(
    _ function: LuaFunction, each width: Int, _ arguments: [LuaValue]
  ) throws(LuaFailure) -> [LuaAnswer] {
    precondition(width > 0 && arguments.count % width == 0, "calls of one function have equally many arguments")
    return try call(function, each: width, calls: arguments.count / width) { row in
      for argument in arguments { row.put(argument) }
    }
  }

  /// Calls a function as often as is said, each time with the next `width` values that are put into the row, up to a call
  /// that a limit ended: nobody knows what that left for the others. Each call has a budget of its own, and at least one
  /// argument.
  package func call(
    _ function: LuaFunction, each width: Int, calls: Int, _ arguments: (LuaRow) -> Void
  ) throws(LuaFailure) -> [LuaAnswer] {
    guard let row = unsafe assay_begin_row(state.pointer) else { return [] }
    arguments(unsafe LuaRow(row))
    precondition(width > 0 && (unsafe assay_holds(row, width * calls)), "each call has as many arguments as was said")
    unsafe assay_begin_each(state.pointer)
    var answers: [LuaAnswer] = []
    answers.reserveCapacity(calls)
    var taken = 0
    while answers.count < calls {
      begin()
      let outcome = unsafe assay_outcome(UInt32(assay_call_each(state.pointer, Int64(function.id), width)))
      let given = unsafe UnsafeBufferPointer(
        start: assay_answers(state.pointer), count: assay_answer_count(state.pointer))
      for call in taken..<given.count { answers.append(LuaAnswer(unsafe given[call])) }
      taken = given.count
      guard let failure = failure(outcome) else { continue }
      if failure.kind == .tripped { throw failure }
      answers.append(.failure(failure))
      if failure.isLimit { break }
    }
    return answers
  }

  private func put(_ arguments: [LuaValue]) {
    guard let row = unsafe assay_begin_row(state.pointer) else { return }
    for argument in arguments { unsafe argument.put(into: row) }
  }

  /// The chunk as the interpreter translated it, without running it.
  func translation(of chunk: LuaChunk) throws(LuaFailure) -> [UInt8] {
    begin()
    let outcome = unsafe chunk.bytes.withUnsafeBufferPointer { bytes in
      unsafe assay_translate(state.pointer, chunk.name, bytes.baseAddress, bytes.count)
    }
    if let failure = failure(assay_outcome(UInt32(outcome))) { throw failure }
    guard let node = unsafe assay_row(state.pointer), let start = unsafe node.pointee.text else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: node.pointee.length))
  }

  private func begin() {
    precondition(!host.isAnswering, "a script is not run while another waits for an answer in the same sandbox")
    host.begin()
  }

  private func results(_ outcome: assay_outcome) throws(LuaFailure) -> [LuaValue] {
    if let failure = failure(outcome) { throw failure }
    return unsafe LuaValue.row(of: state.pointer)
  }

  private func failure(_ outcome: assay_outcome) -> LuaFailure? {
    guard let kind = LuaFailure.Kind(outcome) else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: assay_message(state.pointer), count: assay_message_length(state.pointer))
    return LuaFailure(
      kind, raised: unsafe String(decoding: bytes, as: UTF8.self), trace: unsafe LuaFrame.all(of: state.pointer),
      chunks: host.chunks, helps: host.helps, limits: limits, isDeep: unsafe assay_is_deep(state.pointer))
  }

  private func add(_ word: LuaWord) {
    let parts = word.name.split(separator: ".").map(String.init)
    let added =
      parts.count == 2
      ? unsafe assay_add_word(state.pointer, parts[0], parts[1]) : unsafe assay_add_word(state.pointer, nil, word.name)
    precondition(added, "the system has no memory for the words of a sandbox")
  }

  private func add(_ kind: LuaObjectKind) {
    var abilities: UInt32 = 0
    if kind.canIndex { abilities |= ASSAY_CAN_INDEX.rawValue }
    if kind.length != nil { abilities |= ASSAY_CAN_LENGTH.rawValue }
    if kind.keys != nil { abilities |= ASSAY_CAN_KEYS.rawValue }
    if kind.call != nil { abilities |= ASSAY_CAN_CALL.rawValue }
    if kind.compare != nil { abilities |= ASSAY_CAN_COMPARE.rawValue }
    if kind.add != nil { abilities |= ASSAY_CAN_ADD.rawValue }
    var added = unsafe assay_add_kind(state.pointer, kind.name, Int32(abilities))
    for method in kind.methods where added { added = unsafe assay_add_method(state.pointer, method.name) }
    precondition(added, "the system has no memory for the kinds of a sandbox")
  }
}

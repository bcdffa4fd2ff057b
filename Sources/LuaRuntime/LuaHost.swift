internal import CLuaShims

/// What answers a script's questions, while the script waits.
@safe final class LuaHost {
  let words: [LuaWord]
  let kinds: [LuaObjectKind]
  /// Those of all kinds, in the order in which they are numbered, and the place of the kind of each.
  let methods: [(method: LuaMethod, kind: Int)]
  let modules: [String: LuaChunk]
  let unknownWord: (String) -> (message: String, help: String?)
  let unknownModule: (String) -> String?
  /// The sandbox this answers for; set once it is open.
  var sandbox: OpaquePointer?
  var isAnswering = false
  /// What to do about failures of this call, by their messages.
  var helps: [String: String] = [:]
  /// Who waits for a function of the script's, the innermost last.
  private var waiting: [(LuaTrial) -> LuaReply] = []
  /// The chunks that were run or can be required, whose names stand before messages.
  var chunks: [String] = []

  init(
    words: [LuaWord], kinds: [LuaObjectKind], modules: [String: LuaChunk],
    unknownWord: @escaping (String) -> (message: String, help: String?),
    unknownModule: @escaping (String) -> String?
  ) {
    self.words = words
    self.kinds = kinds
    methods = kinds.indices.flatMap { kind in kinds[kind].methods.map { ($0, kind) } }
    self.modules = modules
    self.unknownWord = unknownWord
    self.unknownModule = unknownModule
  }

  func answer(_ question: Int32, subject: Int, id: Int) -> Int32 {
    guard let sandbox = unsafe sandbox else { return Int32(ASSAY_ABSENT.rawValue) }
    isAnswering = true
    defer { isAnswering = false }
    let arguments = unsafe LuaValue.row(of: sandbox)
    if question == ASSAY_MODULE.rawValue, case .text(let name)? = arguments.first, let module = modules[name] {
      unsafe module.put(into: sandbox)
      return Int32(ASSAY_VALUES.rawValue)
    }
    guard let reply = reply(to: assay_question(UInt32(question)), subject: subject, id: id, arguments) else {
      return Int32(ASSAY_ABSENT.rawValue)
    }
    guard let row = unsafe assay_begin_row(sandbox) else { return Int32(ASSAY_ABSENT.rawValue) }
    switch reply {
    case .values(let values):
      for value in values { unsafe value.put(into: row) }
      return Int32(ASSAY_VALUES.rawValue)
    case .failure(let message, let help):
      if let help, helps.count < 64 { helps[message] = help }
      unsafe LuaValue.text(message).put(into: row)
      return Int32(ASSAY_FAILED.rawValue)
    case .trying(let function, let arguments, let then):
      waiting.append(then)
      unsafe LuaValue.function(function).put(into: row)
      for argument in arguments { unsafe argument.put(into: row) }
      return Int32(ASSAY_TRY.rawValue)
    }
  }

  /// Forgets what belongs to an earlier run or call.
  func begin() {
    if !helps.isEmpty { helps = [:] }
    if !waiting.isEmpty { waiting = [] }
  }

  private func reply(toTrial results: [LuaValue]) -> LuaReply? {
    guard let then = waiting.popLast() else { return nil }
    if results.first == .boolean(true) { return then(.values(Array(results.dropFirst()))) }
    guard results.count > 1, case .text(let raised) = results[1] else { return then(.failure(nil)) }
    let message = LuaPosition(in: String(raised.prefix(4096)), chunks: chunks).rest
    return then(.failure(helps[message] == nil ? LuaMessage(message, isSyntax: false).plain.message : message))
  }

  private func reply(to question: assay_question, subject: Int, id: Int, _ arguments: [LuaValue]) -> LuaReply? {
    switch question {
    case ASSAY_WORD: return words[subject].body(call(of: words[subject].name, arguments))
    case ASSAY_UNKNOWN:
      guard case .text(let word)? = arguments.first else { return nil }
      let answer = unknownWord(word)
      return .failure(answer.message, help: answer.help)
    case ASSAY_MODULE:
      guard case .text(let name)? = arguments.first else { return nil }
      return missing(module: name)
    case ASSAY_INDEX: return kinds[subject].reply(at: arguments.first ?? .none, of: id)
    case ASSAY_METHOD:
      let method = methods[subject].method
      return method.body(id, call(of: method.name, arguments))
    case ASSAY_DETACHED: return kinds[methods[subject].kind].detached(methods[subject].method)
    case ASSAY_TRIED: return reply(toTrial: arguments)
    case ASSAY_LENGTH: return kinds[subject].length?(id).map { .value(.integer($0)) }
    case ASSAY_KEYS: return .values(kinds[subject].keys?(id) ?? [])
    case ASSAY_CALL: return kinds[subject].call?(id, call(of: kinds[subject].name, arguments))
    case ASSAY_COMPARE: return kinds[subject].compare?(arguments[0], arguments[1])
    case ASSAY_ADD: return kinds[subject].add?(arguments[0], arguments[1])
    default: return .value(.text(kinds[subject].text?(id) ?? kinds[subject].name))
    }
  }

  private func call(of word: String, _ arguments: [LuaValue]) -> LuaCall {
    var call = LuaCall(word: word, arguments: arguments)
    if let sandbox = unsafe sandbox, unsafe assay_find_asker(sandbox) {
      let frame = unsafe LuaFrame(sandbox, 0)
      call.place = frame.place
      call.function = frame.function
    }
    return call
  }

  private func missing(module name: String) -> LuaReply {
    let known = modules.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "`\($0)`" }
    return .failure(
      "there is no module `\(name.prefix(60))` in this plugin",
      help: unknownModule(name)
        ?? (known.isEmpty
          ? "put it into a file of the plugin's own folder"
          : "require one of \(known.prefix(20).joined(separator: ", "))"))
  }
}

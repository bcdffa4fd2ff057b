internal import AssayModel
internal import LuaRuntime

/// The words that a plugin's files can use.
struct HostWords {
  let all: [LuaWord]
  private let modules: [String]
  private let links: [String]

  /// `code` tells the plugin's own criteria, which it may use before anybody has read what they take. `more` are words
  /// of whoever runs it, before which others of the same name step back.
  init(vocabulary: Vocabulary, code: PluginCode, _ recorder: Recorder, more: [LuaWord] = []) {
    modules = code.modules.keys.sorted()
    links = code.links
    var words: [LuaWord] = []
    let own = code.ownKinds.map {
      CriterionKind(plugin: code.id, name: $0, says: "", fields: [], isMonotone: true, example: "")
    }
    for kind in vocabulary.kinds + own.filter({ vocabulary[$0.word] == nil }) {
      words.append(LuaWord(name: kind.luaName) { [unowned recorder] in recorder.criterion(kind, $0) })
    }
    for type in Parameter.Kind.allCases where type != .list {
      words.append(LuaWord(name: type.rawValue) { [unowned recorder] in recorder.parameter(type, $0) })
    }
    let declaring = DocumentKind.builtIn.map(\.word) + PluginWord.declarations.map(\.name)
    for word in declaring where vocabulary[word] == nil {
      words.append(
        LuaWord(name: word) { [unowned recorder] call in
          // `list` is a document and a type of parameters, told apart by what follows.
          if word == Parameter.Kind.list.rawValue, case .text? = call.arguments.first {
            return recorder.declare(call)
          }
          return word == Parameter.Kind.list.rawValue ? recorder.parameter(.list, call) : recorder.declare(call)
        })
    }
    for function in HostFunction.builtIn {
      words.append(LuaWord(name: function.name) { [unowned recorder] in function.body($0, recorder) })
    }
    let taken = Set(more.map(\.name))
    all = words.filter { !taken.contains($0.name) } + more
  }

  /// What is said of a name that is none of them.
  func unknown(_ name: String) -> (message: String, help: String?) {
    let message = "`\(name.shortened)` is not a word that is known here"
    if let meant = Self.foreign[name] { return (message, "write `\(meant)`") }
    if Self.withheld.contains(name) {
      return (message, "take it out: scripts reach no files, programs or clock")
    }
    // Nobody meant one of ours, and comparing would take long.
    if name.utf8.count > Self.longestName { return (message, nil) }
    let words = all.map(\.name).sorted()
    if let dot = name.firstIndex(of: ".") {
      let own = words.filter { $0.hasPrefix(name[...dot]) }
      let nearest = NearestWord.to(name, among: own)
      return (
        message,
        nearest.map { "did you mean `\($0)`?" } ?? "what there is: \(own.map { "`\($0)`" }.joined(separator: ", "))"
      )
    }
    // A plugin's own criterion without the plugin before it.
    let nearest = words.first { $0.hasSuffix(".\(name)") } ?? NearestWord.to(name, among: words + Self.libraries)
    return (
      message,
      nearest.map { "did you mean `\($0)`?" } ?? "declare it with `local \(name.shortened) = …` before it is used"
    )
  }

  /// What is to be done about a module that is none of the plugin's; nil where nothing is near.
  func unknownModule(_ name: String) -> String? {
    let written = name.hasSuffix(".lua") ? String(name.dropLast(4)) : name
    let dotted = written.replacing("/", with: ".").replacing("\\", with: ".")
    let path = dotted.replacing(".", with: "/")
    if let link = links.first(where: { $0 == path + ".lua" || path.hasPrefix($0 + "/") }) {
      return "`\(link)` is a link, and links are not followed: put the file itself into the plugin's folder"
    }
    if dotted != name, modules.contains(dotted) {
      return "write it with dots and without `.lua`: `require \"\(dotted)\"`"
    }
    if name.contains("..") || name.hasPrefix("/") || name.contains(":") {
      return "require modules by name, and from the plugin's own folder: `lib.dates` for `lib/dates.lua`"
    }
    return NearestWord.to(dotted, among: modules).map { "did you mean `\($0)`?" }
  }

  private static let longestName = 200

  /// What other languages call it.
  private static let foreign = [
    "null": "nil", "None": "nil", "undefined": "nil", "True": "true", "False": "false", "TRUE": "true",
    "FALSE": "false",
  ]

  /// What Lua has elsewhere.
  private static let withheld: Set<String> = [
    "io", "os", "debug", "package", "dofile", "loadfile", "collectgarbage",
  ]

  private static let libraries = [
    "assert", "error", "ipairs", "math", "pairs", "pcall", "print", "require", "select", "string", "table", "tonumber",
    "tostring", "type",
  ]
}

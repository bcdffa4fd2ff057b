internal import AssayFormats
internal import AssayModel
internal import AssayScripting

extension DeclaringWord {
  /// The words of plugins beside those of criteria, as editors have to know them.
  static let ofPlugins: [DeclaringWord] =
    documents
    + PluginWord.builtIn.filter { word in !documents.contains { $0.name == word.name } }.map(DeclaringWord.init)

  /// What a plugin may declare as well as a project. A word that is a criterion too is described as that.
  private static let documents = DocumentKind.builtIn.filter { Vocabulary.builtIn[$0.word] == nil }.map { kind in
    let record = RecordDescription(document: kind)
    return DeclaringWord(kind.word, record.says, takes: record)
  }

  private init(_ word: PluginWord) {
    let takes = word.record ?? RecordDescription(name: word.name, says: word.says, fields: [])
    let functions = word.signatures.mapValues(\.type)
    switch word.shape {
    case .declaration: self.init(word.name, word.says, takes: takes, shape: .named, functions: functions)
    case .parameter: self.init(word.name, word.says, takes: takes, shape: .plain)
    case .function(let signature):
      let arguments = signature.takes.map { Argument($0.name, $0.type) }
      self.init(word.name, word.says, takes: takes, shape: .function(takes: arguments, gives: signature.gives))
    }
  }
}

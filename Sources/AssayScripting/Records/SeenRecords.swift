package import AssayModel

/// The records that scripts are handed, as data for editors: what designs write, and what of a learner is shown.
package enum SeenRecords {
  /// Documents before the records within them; a name stands once.
  package static let all: [RecordDescription] = {
    let documents = RecordDescription.builtIn.filter { $0.isDocument && DocumentKind.named($0.name) != nil }
    let learner = seenLearner(documents.first { $0.name == "learner" })
    let seen = documents.filter { $0.name != "learner" }.map(withID) + [learner] + RecordDescription.inside
    var names: Set<String> = []
    return seen.filter { names.insert($0.name).inserted }
  }()

  /// What names a document is its id, whatever word stands before it.
  private static func withID(_ document: RecordDescription) -> RecordDescription {
    var seen = document
    guard let word = document.fields.first else { return document }
    seen.fields.insert(FieldDescription(name: "id", form: .text, says: word.says, isRequired: true), at: 0)
    return seen
  }

  /// Of a learner, rules see the parts that they say they read.
  private static func seenLearner(_ document: RecordDescription?) -> RecordDescription {
    let fields = Record.learnerParts.map { part in
      switch part {
      case "id": FieldDescription(name: part, form: .text, says: "The learner's id.", isRequired: true)
      case "day": FieldDescription(name: part, form: .date, says: "The day asked about.", isRequired: true)
      default:
        document?.fields.first { $0.name == part }
          ?? FieldDescription(name: part, form: .anything, says: "", isRequired: false)
      }
    }
    return RecordDescription(name: "learner", says: "What a rule sees of a learner on a day.", fields: fields)
  }
}

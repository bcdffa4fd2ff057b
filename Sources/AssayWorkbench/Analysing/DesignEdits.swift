internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

/// What was edited between two versions of a project's designs, and what each edit does by itself.
struct DesignEdits: Sendable {
  /// A version as it is written.
  struct Writing {
    let documents: [Syntax]
    /// The project's own file.
    let settings: [Syntax]
    let plugins: Plugins
  }

  private let documents: Int
  private var found: [(edit: ComparisonReport.Edit, document: Syntax?)] = []

  /// What learners have done is no design.
  private static let design: [String] = DocumentKind.builtIn.map(\.word).filter { $0 != LearnerRecord.type.name }

  init(_ old: Writing, _ new: Writing) {
    documents = old.documents.count
    let later = Self.byName(new.documents)
    let earlier = Self.byName(old.documents)
    for document in old.documents {
      guard let name = document.declared, Self.design.contains(name.kind), earlier[name] == document else { continue }
      if let other = later[name] {
        note(document.edits(to: other), in: document, name)
      } else {
        note(name, nil)
      }
    }
    for document in new.documents {
      guard let name = document.declared, Self.design.contains(name.kind), earlier[name] == nil else { continue }
      note(name, document)
    }
    noteSettings(old, new)
  }

  /// Of two with one name, the first holds.
  private static func byName(_ documents: [Syntax]) -> [Syntax.Declared: Syntax] {
    Dictionary(documents.compactMap { document in document.declared.map { ($0, document) } }) { first, _ in first }
  }

  private mutating func note(_ edits: [SyntaxEdit], in document: Syntax, _ name: Syntax.Declared) {
    let title = document["title"]?.text
    // The version is said with the verdict.
    for edit in edits where edit.place != ["version"] {
      var shown = ComparisonReport.Edit(
        kind: name.kind, id: name.id, title: title, place: edit.place, before: edit.before?.brief,
        after: edit.after?.brief)
      (shown.of, shown.says) = (edit.of?.brief, edit.says)
      found.append((shown, edit.document))
    }
  }

  /// `added`: nil for what is gone, of which nobody can tell what that does before what asks for it is edited.
  private mutating func note(_ name: Syntax.Declared, _ added: Syntax?) {
    let said = "\(name.kind): \(name.id)"
    let shown = ComparisonReport.Edit(
      kind: name.kind, id: name.id, title: added?["title"]?.text, place: [], before: added == nil ? said : nil,
      after: added == nil ? nil : said)
    found.append((shown, added?.standing(at: .none)))
  }

  /// The project's own file, and plugins.
  private mutating func noteSettings(_ old: Writing, _ new: Writing) {
    if let before = old.settings.first, let after = new.settings.first {
      for edit in before.edits(to: after) {
        let shown = ComparisonReport.Edit(
          kind: "project", id: ProjectFolder.configurationName, place: edit.place, before: edit.before?.brief,
          after: edit.after?.brief)
        found.append((shown, nil))
      }
    }
    let (before, after) = (old.plugins.contents, new.plugins.contents)
    for id in Set(before.keys).intersection(after.keys).sorted() where before[id] != after[id] {
      let files = Set(before[id, default: [:]].keys).union(after[id, default: [:]].keys).sorted()
      for file in files where before[id]?[file] != after[id]?[file] {
        found.append(
          (ComparisonReport.Edit(kind: "plugin", id: id, place: [file], before: nil, after: nil), nil))
      }
    }
  }

  /// With what each does alone to those who earn one of the credentials that are compared. With a single edit, and with
  /// more than can be looked at one by one, nothing is said of any.
  ///
  /// `old`: the earlier version, on which edits are tried. `only`: the credentials that are asked about, where not all
  /// are; edits in others that these do not feel are left out.
  func tried(
    on old: @autoclosure () -> TriedProject, _ day: CalendarDate, comparing entries: [ComparisonReport.Entry],
    only: [String]?, atOnce: Int
  ) -> [ComparisonReport.Edit] {
    guard found.count > 1, found.count <= Self.mostEdits, documents <= Self.mostDocuments else {
      return found.map(\.edit)
    }
    let comparisons = entries.map(\.comparison)
    // Two edits may undo each other, so that of a credential nothing is felt in the end.
    let asksAll = found.count * comparisons.count <= Self.mostComparisons
    let asked = comparisons.filter { asksAll || $0.verdict != .equivalent }.map(\.credential)
    let shown = comparisons.reduce(into: [String: ShownLearner]()) { $0[$1.credential] = $1.lost?.shown }
    let old = old()
    let plugins = old.plugins.contents
    let before = Design(old.project, plugins: plugins)
    let edits = Workers.results(found.count, atOnce: atOnce) { place in
      var edit = found[place].edit
      var changed = old
      // What cannot be written by itself says nothing by itself.
      guard let document = found[place].document,
        !changed.declare([document], old.sources).contains(where: { $0.severity == .error })
      else { return edit }
      edit.isTried = asksAll
      let comparison = DesignComparison(before, Design(changed.project, plugins: plugins), on: day)
      let own = edit.isOfCredential && only?.contains(edit.id) ?? true ? [edit.id] : []
      for id in Set(asked + own).sorted() {
        guard let found = comparison.comparison(of: id), found.verdict != .equivalent || own.contains(id) else {
          continue
        }
        var effect = ComparisonReport.Effect(found)
        // Of learners of one size, one whom readers know already.
        if let known = shown[id], effect.lost?.shown.size == known.size {
          effect.lost = comparison.change(known, losing: id) ?? effect.lost
        }
        edit.effects.append(effect)
      }
      return edit
    }
    guard let only else { return edits }
    return edits.filter { !$0.isOfCredential || only.contains($0.id) || !$0.isTried || !$0.effects.isEmpty }
  }

  private static let mostEdits = 20
  private static let mostComparisons = 400
  /// Each trial reads all of them anew.
  private static let mostDocuments = 2_000
}

extension OpenProject {
  var writing: DesignEdits.Writing { .init(documents: documents, settings: ownDocuments, plugins: plugins) }
}

extension TriedProject {
  var writing: DesignEdits.Writing { .init(documents: documents, settings: settings, plugins: plugins) }
}

/// One thing that a later version of a document says otherwise.
package struct SyntaxEdit: Hashable, Sendable {
  /// The way there: names of fields, and of items what they are called.
  package var place: [String]
  /// What was written; nil where nothing was.
  package var before: Syntax?
  package var after: Syntax?
  /// What is chosen from, where it stands beside what was edited and stays.
  package var of: Syntax?
  /// The nearest text for readers that speaks of what was edited and stays.
  package var says: String?
  /// The earlier document with this edit and no other. All that is new stands where the earlier was changed.
  package var document: Syntax

  /// The same, seen from what it stands in.
  fileprivate func inside(_ step: String, _ rebuilt: (Syntax) -> Syntax) -> SyntaxEdit {
    var edit = self
    edit.place.insert(step, at: 0)
    edit.document = rebuilt(document)
    return edit
  }
}

extension SyntaxEdit {
  /// With what stands beside it in both versions of a map.
  fileprivate func beside(_ old: Syntax, _ new: Syntax) -> SyntaxEdit {
    var edit = self
    if place.count == 1, place != ["of"], let of = old["of"], new["of"] == of { edit.of = of }
    if says == nil, place != ["says"], let says = old["says"]?.text, new["says"]?.text == says { edit.says = says }
    return edit
  }
}

extension Syntax {
  /// What a later version says otherwise, in the order of this one; what is new comes last.
  package func edits(to later: Syntax) -> [SyntaxEdit] {
    if self == later { return [] }
    switch (content, later.content) {
    case (.map(let old), .map(let new)) where old.contains(where: { entry in new.contains { $0.key == entry.key } }):
      return edits(ofEntries: old, to: new).map { $0.beside(self, later) }
    case (.list(let old), .list(let new)):
      return edits(ofItems: old, to: new)
    case (.scalar(let old), .scalar(let new)) where old.text == new.text && old.isNull == new.isNull:
      // In quotes or not, it is the same to whoever reads it.
      return []
    default:
      return [SyntaxEdit(place: [], before: self, after: later, document: later.standing(at: node))]
    }
  }

  /// With this node for itself and all inside.
  package func standing(at node: NodeID) -> Syntax {
    switch content {
    case .scalar, .empty, .function: Syntax(node: node, content: content)
    case .list(let items): Syntax(node: node, content: .list(items.map { $0.standing(at: node) }))
    case .map(let entries):
      Syntax(node: node, content: .map(entries.map { Entry(key: $0.key, value: $0.value.standing(at: node)) }))
    }
  }

  private func with(_ content: Content) -> Syntax { Syntax(node: node, content: content) }

  private func edits(ofEntries old: [Entry], to new: [Entry]) -> [SyntaxEdit] {
    let gone = old.filter { entry in !new.contains { $0.key == entry.key } }
    let come = new.filter { entry in !old.contains { $0.key == entry.key } }
    // One word in the place of another is one edit: without either there would be nothing to be understood.
    let isRenamed = gone.count == 1 && come.count == 1
    var found: [SyntaxEdit] = []
    for (index, entry) in old.enumerated() {
      func rebuilt(_ value: Syntax?) -> Syntax {
        var entries = old
        if let value { entries[index].value = value } else { entries.remove(at: index) }
        return with(.map(entries))
      }
      if let other = new.first(where: { $0.key == entry.key })?.value {
        found += entry.value.edits(to: other).map { $0.inside(entry.key, rebuilt) }
      } else if isRenamed {
        var entries = old
        entries[index] = Entry(key: come[0].key, value: come[0].value.standing(at: entry.value.node))
        found.append(
          SyntaxEdit(
            place: [], before: with(.map(gone)), after: with(.map(come)), document: with(.map(entries))))
      } else {
        found.append(SyntaxEdit(place: [entry.key], before: entry.value, after: nil, document: rebuilt(nil)))
      }
    }
    for entry in isRenamed ? [] : come {
      let added = Entry(key: entry.key, value: entry.value.standing(at: node))
      found.append(SyntaxEdit(place: [entry.key], before: nil, after: entry.value, document: with(.map(old + [added]))))
    }
    return found
  }

  private func edits(ofItems old: [Syntax], to new: [Syntax]) -> [SyntaxEdit] {
    let partners = Self.partners(of: old, in: new)
    var found: [SyntaxEdit] = []
    for (index, item) in old.enumerated() {
      var items = old
      guard let partner = partners[index] else {
        items.remove(at: index)
        found.append(
          SyntaxEdit(place: item.isNamed ? [item.calling] : [], before: item, after: nil, document: with(.list(items))))
        continue
      }
      found += item.edits(to: new[partner]).map { edit in
        edit.inside(item.calling) { value in
          items[index] = value
          return with(.list(items))
        }
      }
    }
    let kept = partners.compactMap { $0 }
    for (index, item) in new.enumerated() where !kept.contains(index) {
      found.append(
        SyntaxEdit(
          place: item.isNamed ? [item.calling] : [], before: nil, after: item,
          document: with(.list(old + [item.standing(at: node)]))))
    }
    if kept != kept.sorted() {
      let order = old.indices.sorted { (partners[$0] ?? .max) < (partners[$1] ?? .max) }
      let reordered = with(.list(order.map { old[$0] }))
      found.append(SyntaxEdit(place: ["order"], before: self, after: reordered, document: reordered))
    }
    return found
  }

  /// For each item the one of a later list that it has become; nil for one that is gone.
  private static func partners(of old: [Syntax], in new: [Syntax]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: old.count)
    var free = Set(new.indices)
    func pair(_ areSame: (Syntax, Syntax) -> Bool) {
      for index in old.indices where partners[index] == nil {
        guard let partner = free.sorted().first(where: { areSame(old[index], new[$0]) }) else { continue }
        partners[index] = partner
        free.remove(partner)
      }
    }
    pair { $0 == $1 }
    pair { $0.identity == $1.identity }
    let left = old.indices.filter { partners[$0] == nil }
    // As many gone as come: each has probably become another.
    if left.count == free.count { for (index, partner) in zip(left, free.sorted()) { partners[index] = partner } }
    return partners
  }

  /// What an item of a list keeps while its fields are edited.
  private var identity: String? {
    if text != nil { return text }
    return self["id"]?.text ?? self["name"]?.text ?? heading
  }

  /// What an author would call it.
  private var calling: String {
    if let text { return text }
    return self["title"]?.text ?? self["name"]?.text ?? self["id"]?.text ?? heading ?? noun
  }

  /// Whether its name says more than itself.
  private var isNamed: Bool { entries.map { $0.count > 1 } ?? false }

  /// The word that it begins with, and what that is about: `holds mig`, `assessment drill`. A number is no name.
  private var heading: String? {
    entries?.first.map { first in
      let about = first.value.text ?? first.value["id"]?.text ?? first.value["name"]?.text
      return first.key + (about.flatMap { $0.first?.isNumber ?? true ? nil : " \($0)" } ?? "")
    }
  }
}

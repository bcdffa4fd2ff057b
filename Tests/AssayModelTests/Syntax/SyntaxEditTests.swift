import AssayModel
import AssayTestSupport
import Testing

@Suite struct SyntaxEditTests {
  private static let welder: Written = [
    "credential": "welder", "title": "Welder",
    "requires": [
      "all_of": [
        ["holds": "induction"], ["assessment": ["id": "drill", "within": "2 years"]],
        [
          "name": "electives", "title": "Electives", "credits": ["at_least": "6 ects", "of": ["tag": "cloud"]],
          "limits": [["at_most": 1, "of": "a"], ["at_most": 2, "of": "b"]],
        ],
      ]
    ],
  ]

  private static func syntax(_ written: Written) -> Syntax {
    var builder = SyntaxBuilder()
    return builder.document(written)
  }

  /// The document with another value under a way of keys and places in lists.
  private static func edited(_ written: Written, _ way: [String], _ value: Written?) -> Written {
    guard let step = way.first else { return value ?? .nothing }
    let rest = Array(way.dropFirst())
    switch written {
    case .map(let entries):
      if rest.isEmpty, value == nil { return .map(entries.filter { $0.key != step }) }
      if !entries.contains(where: { $0.key == step }) { return written.with(step, value ?? .nothing) }
      return .map(entries.map { $0.key == step ? ($0.key, edited($0.value, rest, value)) : $0 })
    case .list(let items):
      let place = Int(step) ?? 0
      if rest.isEmpty, value == nil {
        return .list(items.enumerated().filter { $0.offset != place }.map(\.element))
      }
      if place == items.count { return .list(items + [value ?? .nothing]) }
      return .list(items.enumerated().map { $0.offset == place ? edited($0.element, rest, value) : $0.element })
    case .plain, .quoted, .nothing: return written
    }
  }

  @Test(
    arguments: [
      (["title"], "Operator", ["title"], "Welder", "Operator"),
      (["title"], nil, ["title"], "Welder", nil),
      (["purpose"], "To weld", ["purpose"], nil, "To weld"),
      (
        ["requires", "all_of", "0", "holds"], "basics", ["requires", "all_of", "holds induction", "holds"], "induction",
        "basics"
      ),
      (
        ["requires", "all_of", "1", "assessment", "within"], "1 year",
        ["requires", "all_of", "assessment drill", "assessment", "within"], "2 years", "1 year"
      ),
      (
        ["requires", "all_of", "2", "credits", "at_least"], "8 ects",
        ["requires", "all_of", "Electives", "credits", "at_least"], "6 ects", "8 ects"
      ),
      (
        ["requires", "all_of", "2", "limits", "1", "at_most"], "3",
        ["requires", "all_of", "Electives", "limits", "at_most", "at_most"], "2", "3"
      ),
      (["requires", "all_of", "0"], nil, ["requires", "all_of"], "holds: induction", nil),
      (["requires", "all_of", "3"], "x", ["requires", "all_of"], nil, "x"),
    ] as [([String], String?, [String], String?, String?)])
  func `one edit is found where it is, and rebuilt alone`(
    way: [String], value: String?, place: [String], before: String?, after: String?
  ) throws {
    let later = Self.syntax(Self.edited(Self.welder, way, value.map { .plain($0) }))
    let edits = Self.syntax(Self.welder).edits(to: later)
    let edit = try #require(edits.first)
    #expect(edits.count == 1)
    #expect(edit.place == place)
    #expect(edit.before?.brief == before)
    #expect(edit.after?.brief == after)
    #expect(edit.document == later)
  }

  @Test func `of several edits each is rebuilt without the others`() {
    var written = Self.edited(Self.welder, ["requires", "all_of", "2", "credits", "at_least"], "8 ects")
    written = Self.edited(written, ["requires", "all_of", "1", "assessment", "within"], "1 year")
    written = Self.edited(written, ["requires", "all_of", "2", "limits", "0", "at_most"], "3")
    let first = Self.syntax(Self.welder)
    let later = Self.syntax(written)
    let edits = first.edits(to: later)
    #expect(edits.count == 3)
    for edit in edits {
      #expect(first.edits(to: edit.document).map(\.place) == [edit.place])
      #expect(edit.document.edits(to: later).count == 2)
    }
  }

  @Test func `another word in the place of one is one edit`() {
    let later = Self.edited(Self.welder, ["requires", "all_of", "1"], ["holds": "drill-badge"])
    #expect(
      Self.syntax(Self.welder).edits(to: Self.syntax(later)).map { [$0.before?.brief, $0.after?.brief] } == [
        ["assessment: { id: drill, within: 2 years }", "holds: drill-badge"]
      ])
    let atMost: Written = ["count": ["at_most": 2, "of": "a"]]
    let atLeast: Written = ["count": ["at_least": 2, "of": "a"]]
    let edits = Self.syntax(atMost).edits(to: Self.syntax(atLeast))
    #expect(edits.map { [$0.before?.brief, $0.after?.brief] } == [["at_most: 2", "at_least: 2"]])
  }

  @Test func `what moves within a list is found by its name`() {
    let one: Written = [["id": "a", "weight": 40], ["id": "b", "weight": 60]]
    let other: Written = [["id": "b", "weight": 50], ["id": "a", "weight": 40]]
    let edits = Self.syntax(["assessments": one]).edits(to: Self.syntax(["assessments": other]))
    #expect(edits.map(\.place) == [["assessments", "b", "weight"], ["assessments", "order"]])
    #expect(
      Self.syntax(["of": ["a", "b"]]).edits(to: Self.syntax(["of": ["b", "c", "a"]])).map(\.place) == [
        ["of"], ["of", "order"],
      ])
  }

  @Test func `what stands beside an edit and stays is told with it`() throws {
    let way = ["requires", "all_of", "2"]
    let first = Self.edited(Self.welder, way + ["says"], "At least 6 ECTS.")
    let limit = Self.edited(first, way + ["limits", "1", "at_most"], "3")
    let edit = try #require(Self.syntax(first).edits(to: Self.syntax(limit)).first)
    #expect(edit.of?.brief == "b")
    #expect(edit.says == "At least 6 ECTS.")
    let both = Self.edited(limit, way + ["says"], "At least 8 ECTS.")
    #expect(Self.syntax(first).edits(to: Self.syntax(both)).map(\.says) == [nil, nil])
    let choice = Self.edited(first, way + ["limits", "1", "of"], "c")
    #expect(Self.syntax(first).edits(to: Self.syntax(choice)).map(\.of) == [nil])
  }

  @Test func `what is new stands where something stood that is known`() {
    let first = Self.syntax(Self.welder)
    let later = Self.edited(Self.welder, ["validity"], ["period": "2 years", "renewals": [["extends": "1 year"]]])
    let added = first.edits(to: Self.syntax(later)).first?.document["validity"]
    #expect(added?.node == first.node)
    #expect(added?["renewals"]?.items?.first?["extends"]?.node == first.node)
    #expect(first.edits(to: first) == [])
    #expect(Self.syntax(["title": "Welder"]).edits(to: Self.syntax(["title": .quoted("Welder")])) == [])
    #expect(Self.syntax(["title": .quoted("null")]).edits(to: Self.syntax(["title": "null"])).count == 1)
  }
}

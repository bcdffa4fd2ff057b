import AssayModel
import Testing

struct CriterionNodeTests {
  private static func holds(_ id: String, name: String? = nil) -> Criterion {
    Criterion(.not(Pattern()), word: "holds", refersTo: id, name: name)
  }

  @Test func `a node is called by its name, else by what it refers to, else by its word`() {
    let count = Criterion(.not(Pattern()), word: "count")
    let tree = Criterion(
      .atLeast(
        1,
        of: [
          Self.holds("mig"), Self.holds("mig"), Self.holds("tig", name: "tig-first"), count, count, count,
          Criterion(.pool(count), word: "overlaps", name: "safety"),
        ]), word: "any_of")
    let nodes = CriterionNode(tree).all
    #expect(
      nodes.map(\.path) == [
        "requires/any_of", "requires/any_of/holds:mig", "requires/any_of/holds:mig~2", "requires/any_of/tig-first",
        "requires/any_of/count", "requires/any_of/count~2", "requires/any_of/count~3", "requires/any_of/safety",
        "requires/any_of/safety/count",
      ])
    #expect(nodes.map(\.id)[3] == "tig-first")
    #expect(nodes.map(\.id)[7] == "safety")
    #expect(nodes.map(\.id)[8] == "requires/any_of/safety/count")
    #expect(nodes[8].criterion == count)
  }

  @Test func `no two nodes have one path`() {
    let named = Criterion(.not(Pattern()), word: "count", name: "credits")
    let tree = Criterion(
      .atLeast(1, of: [named, Criterion(.not(Pattern()), word: "credits")]), word: "all_of", name: "core")
    #expect(
      CriterionNode(tree, under: "entry").all.map(\.path) == [
        "entry/core", "entry/core/credits", "entry/core/credits~2",
      ])
  }
}

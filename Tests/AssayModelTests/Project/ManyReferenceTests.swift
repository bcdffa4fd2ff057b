import AssayModel
import AssayTestSupport
import Testing

struct ManyReferenceTests {
  @Test func `a record of another project is told line by line, and what was meant is looked for in some of them`() {
    let catalogue: [Written] = (0..<2000).map { ["achievement": .plain("module-\($0)")] }
    let awards = (0..<2000).map { Written.map([("achievement", .plain("modul-\($0)"))]) }
    let record = Written.map([("learner", "ana"), ("awards", .list(awards))])
    let found = LoadedProject(files: [("a.yaml", catalogue), ("b.yaml", [record])]).diagnostics
    #expect(found.count == 2000)
    // Comparing each with all of the catalogue would be four million comparisons; a hundred thousand are made.
    #expect(found.count { $0.help?.hasPrefix("did you mean") ?? false } == 100_000 / 2000)
  }
}

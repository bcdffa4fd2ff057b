import AssayModel
import AssayTestSupport
import Testing

struct ManyReferenceTests {
  @Test func `a record of another project is read in good time`() {
    let catalogue: [Written] = (0..<2000).map { ["achievement": .plain("module-\($0)")] }
    let awards = (0..<2000).map { Written.map([("achievement", .plain("course-\($0)"))]) }
    let record = Written.map([("learner", "ana"), ("awards", .list(awards))])
    let clock = ContinuousClock()
    var loaded: LoadedProject?
    let time = clock.measure { loaded = LoadedProject(files: [("a.yaml", catalogue), ("b.yaml", [record])]) }
    #expect(loaded?.diagnostics.count == 2000)
    #expect(time < .seconds(20))
  }
}

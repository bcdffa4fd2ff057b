import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// What an alias repeats is not said again.
@Suite struct RepeatTests {
  @Test func `a fault in an anchored value is said where it is written`() {
    let read = YAMLProject(
      """
      credential: welder
      requires:
        all_of:
          - &part { holds: nothing-here }
          - { any_of: [ *part, *part ] }
      """)
    let found = read.diagnostics.withoutRepeats(in: read.sources)
    #expect(found.map(\.message) == ["there is no achievement `nothing-here`"])
    #expect(found.first?.range?.start == SourcePosition(line: 4, column: 22))
  }

  @Test func `a fault that only the alias has is said at the alias`() {
    let read = YAMLProject("credential: welder\ntitle: &name Welding\nissuer: *name\n")
    let found = read.diagnostics.withoutRepeats(in: read.sources)
    #expect(found.map(\.message) == ["there is no organisation `Welding`"])
    #expect(found.first?.range?.start == SourcePosition(line: 3, column: 9))
  }
}

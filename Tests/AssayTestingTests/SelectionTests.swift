import AssayTesting
import Testing

@Suite struct SelectionTests {
  @Test func `a selection of nothing in particular is everything`() { #expect(TestSelection() == TestSelection()) }
}

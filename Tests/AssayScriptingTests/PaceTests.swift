import Testing

@testable import AssayScripting

@Suite struct PaceTests {
  /// Whether each of so many is counted from the start, where what is not counted is tripped.
  private static func counted(_ pace: Pace, _ times: Int, tripping: Bool) -> [Bool] {
    (0..<times).map { _ in
      let counted = pace.begin()
      if tripping, !counted { pace.trip() }
      return counted
    }
  }

  @Test func `what is always tripped is soon counted from the start, and tried again once in a while`() {
    let counted = Self.counted(Pace(), 100, tripping: true)
    #expect(counted.prefix(2) == [false, false])
    #expect(counted.dropFirst(2).prefix(5).allSatisfy { $0 })
    #expect((60...80).contains(counted.count { $0 }))
  }

  @Test func `what was tripped once in a long while goes on without counting`() {
    let pace = Pace()
    #expect(Self.counted(pace, 50, tripping: false).allSatisfy { !$0 })
    #expect(Self.counted(pace, 3, tripping: true).allSatisfy { !$0 })
    #expect(Self.counted(pace, 50, tripping: false).allSatisfy { !$0 })
  }
}

import Testing

@Suite struct RationalTests {
  @Test func `fractions are reduced, compared and added exactly`() {
    #expect(Rational(2, 4) == Rational(1, 2))
    #expect(Rational(1, -2) == Rational(-1, 2))
    #expect(Rational(1, 3) < Rational(1, 2))
    #expect(Rational(-1, 2) < .zero)
    #expect(Rational(1, 3).adding(Rational(1, 6)) == Rational(1, 2))
    #expect(Rational(.max, 1).adding(Rational(1, 1)) == nil)
    #expect(Rational(.max - 1, .max) < Rational(1, 1))
    #expect("\(Rational(6, 4))" == "3/2")
  }
}

/// A variable or its negation. A variable is true or false in what a solver finds.
package struct Literal: Hashable, Comparable, Sendable {
  /// The variable's number, from 1 on; negative for its negation. DIMACS.
  let number: Int32

  static prefix func ! (literal: Literal) -> Literal { Literal(number: -literal.number) }
  package static func < (left: Literal, right: Literal) -> Bool {
    (left.number.magnitude, left.number) < (right.number.magnitude, right.number)
  }
}

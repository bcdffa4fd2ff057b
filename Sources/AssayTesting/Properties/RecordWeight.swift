/// How much a record says, so that of two it can be told which says less.
struct RecordWeight: Comparable {
  var things = 0
  /// What things say of themselves beside what they are.
  var details = 0
  /// How far the numbers are from those that are simple.
  var oddity = 0

  static func < (left: RecordWeight, right: RecordWeight) -> Bool {
    (left.things, left.details, left.oddity) < (right.things, right.details, right.oddity)
  }

  static func += (left: inout RecordWeight, right: RecordWeight) {
    left.things += right.things
    left.details += right.details
    left.oddity += right.oddity
  }
}

/// What is to be seen: rows, and where the cursor stands.
struct Frame {
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  var rows: [Row]
  var cursor: Place
}

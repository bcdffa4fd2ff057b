/// A line of a file, as the project calls it.
package struct CoveragePlace: Hashable, Sendable {
  package var file: String
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  var text: String { "\(file):\(line)" }
}

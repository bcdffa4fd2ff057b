/// The days of one year's students: deadlines are dates in a design, and semesters where they come from.
package enum Cohort {
  package static let firstYear = 2014
  package static let graduation = "2018-07-01"

  /// The last day of a semester, from 1 up.
  package static func end(ofSemester semester: Int) -> String {
    let year = firstYear + (semester + 1) / 2
    return semester.isMultiple(of: 2) ? "\(firstYear + semester / 2)-06-15" : "\(year)-01-31"
  }
}

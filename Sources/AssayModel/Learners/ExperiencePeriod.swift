/// A time worked in a role.
package struct ExperiencePeriod: Hashable, Sendable {
  package var role: String?
  package var organisation: String?
  package var from: CalendarDate?
  /// Nil while it goes on.
  package var to: CalendarDate?
  package var hours: Hours?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

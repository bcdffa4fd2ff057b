/// A named set of achievements that patterns refer to with `list`.
package struct AchievementList: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var of: Pattern
  package var place: Place

  package init(id: String, title: LocalizedText? = nil, of: Pattern = Pattern(), place: Place = Place()) {
    self.id = id
    self.title = title
    self.of = of
    self.place = place
  }
}

/// A line that was being executed, in a function whose name may be known.
package struct LuaFrame: Hashable, Sendable {
  package var place: LuaPlace
  package var function: String?

  package init(place: LuaPlace, function: String? = nil) {
    self.place = place
    self.function = function
  }
}

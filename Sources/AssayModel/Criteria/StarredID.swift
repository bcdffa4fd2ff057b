/// Ids as patterns name them: `*` stands for any run of characters, so that one names many.
extension String {
  package var isStarred: Bool { utf8.contains(UInt8(ascii: "*")) }

  /// Whether it is this id, or one with stars that this id fits. Linear in both but for the stars.
  package func names(_ id: String) -> Bool {
    guard isStarred else { return self == id }
    let (wanted, id) = (Array(utf8), Array(id.utf8))
    let any = UInt8(ascii: "*")
    var (place, at) = (0, 0)
    /// Behind the last star, and up to where it reaches.
    var star: (place: Int, at: Int)?
    while at < id.count {
      if place < wanted.count, wanted[place] == any {
        place += 1
        star = (place, at)
      } else if place < wanted.count, wanted[place] == id[at] {
        place += 1
        at += 1
      } else if let last = star {
        star = (last.place, last.at + 1)
        (place, at) = (last.place, last.at + 1)
      } else {
        return false
      }
    }
    return wanted[place...].allSatisfy { $0 == any }
  }
}

/// Something that programmes say and our words do not, and in how many of them.
struct KnownUnsaid: Hashable {
  let university: RealUniversity
  let field: String
  let why: String
  let isNear: Bool
  var programmes = 0

  init(_ university: RealUniversity, _ field: String, _ why: String, isNear: Bool = false, in programmes: Int = 0) {
    self.university = university
    self.field = field
    self.why = why
    self.isNear = isNear
    self.programmes = programmes
  }

  func counting(_ programmes: Int) -> KnownUnsaid {
    var copy = self
    copy.programmes = programmes
    return copy
  }
}

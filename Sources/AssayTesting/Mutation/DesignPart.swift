internal import AssayModel

/// A value that is written in a design where it decides something, with what may be written there.
struct DesignPart {
  /// A way from a document to one of its parts.
  enum Step: Hashable {
    case key(String)
    case item(Int)
  }

  /// What it is to whatever it stands in.
  enum Role: Hashable {
    case required, optional
    /// A key of a pattern, or another condition of which all must hold.
    case condition
    /// One of so many in a list.
    case item(of: Int)
  }

  let syntax: Syntax
  /// What may be written there.
  let form: TypeForm
  let role: Role
  let path: [Step]

  /// The key that it is written under; nil for an item of a list.
  var key: String? { if case .key(let key)? = path.last { key } else { nil } }

  /// Whether it stands somewhere below a key.
  func isInside(_ key: String) -> Bool { path.dropLast().contains(.key(key)) }

  /// The text of a single value that may be of a form; nil for anything else.
  func text(as wanted: (TypeForm) -> Bool) -> String? { form.isOrHolds(wanted) ? syntax.text : nil }

  /// Whether it is what a criterion may be, or a list of such.
  var isCriterion: Bool { if case .criterion = form { true } else { false } }
}

extension TypeForm {
  /// Whether it is such a form, or one of several of which any will do.
  func isOrHolds(_ wanted: (TypeForm) -> Bool) -> Bool {
    switch self {
    case .either(let forms): forms.contains { $0.isOrHolds(wanted) }
    case .bounds(let form, _), .oneOrMany(let form): form.isOrHolds(wanted)
    default: wanted(self)
    }
  }
}

/// How much of a file the readers take before they refuse it.
///
/// A design is written by people and is small; a file beyond these bounds is a mistake or an attack, and what is read
/// later (by the engine, an editor, a plugin) may rely on them.
package enum ReadingLimits {
  /// Bytes of a file: some 50,000 lines, far more than a person maintains, and read in well under a second.
  package static let fileSize = 4 * 1024 * 1024

  /// Collections within collections. Real designs stay below 15; every walk over a document may recurse, because this
  /// many frames fit on the smallest stack.
  package static let depth = 128

  /// Values of a file after its aliases are expanded: ten aliases of ten aliases grow without end otherwise.
  package static let nodes = 200_000

  /// Aliases of a file: each is expanded, and a reader who meets more of them has lost the thread.
  package static let aliases = 1_000

  /// Lines that begin with `%TAG`: libyaml compares each with all before it.
  package static let tagDirectives = 100
}

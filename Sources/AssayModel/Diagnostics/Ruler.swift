/// Who ruled: this program, or a plugin in a version of its own.
package enum Ruler: Hashable, Sendable {
  case core
  case plugin(id: String, version: String?)

  /// What a reader is told: `core`, `northwind 1.4.0`.
  package var label: String {
    switch self {
    case .core: "core"
    case .plugin(let id, let version): version.map { "\(id) \($0)" } ?? id
    }
  }
}

/// What one thing that is asked of a plugin took, in units of work.
package struct ScriptWork: Hashable, Sendable {
  package let plugin: String
  /// `loading`, `predicate witnessed`.
  package let what: String
  package var calls = 0
  package var units = 0
  /// Of the call that took most.
  package var most = 0

  package init(plugin: String, what: String) {
    self.plugin = plugin
    self.what = what
  }
}

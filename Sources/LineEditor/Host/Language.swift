/// What the editor asks about the text, since it knows nothing of what is written in it.
///
/// Places are offsets of UTF-8, the cursor's too.
package struct Language {
  package var completeness: (_ text: String) -> Completeness = { _ in .complete }
  package var highlights: (_ text: String) -> [Highlight] = { _ in [] }
  /// What is likely to follow the cursor.
  package var hint: (_ text: String, _ cursor: Int) -> String? = { _, _ in nil }
  package var completions: (_ text: String, _ cursor: Int) -> Completions = { _, _ in .none }

  package init() {}
}

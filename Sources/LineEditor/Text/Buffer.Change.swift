extension Buffer {
  /// What was done to the text, so that it can be undone.
  struct Change {
    let at: Int
    let removed: [Character]
    let inserted: [Character]
    /// Where the cursor stood before.
    let cursor: Int
    let cursorAfter: Int
  }
}

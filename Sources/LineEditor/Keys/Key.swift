/// What a person pressed, whatever the terminal sent for it.
enum Key: Hashable, Sendable {
  case text(Unicode.Scalar)
  /// Text that arrived in one piece, by a paste.
  case paste(String)
  case enter
  /// Enter that never submits: with Alt or Shift.
  case lineBreak
  case tab, backTab, escape
  case backspace, delete
  case left, right, up, down, home, end, pageUp, pageDown
  case wordLeft, wordRight
  case deleteWordBack, deleteWordForward
  /// With the control key; the letter is small.
  case control(Character)
  /// With Alt, or behind an escape; the letter is small.
  case alt(Character)
}

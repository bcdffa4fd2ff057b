/// What was done, in steps that a person would take back as one.
struct UndoLog {
  enum Step { case typing, erasing, other }

  private var done: [[Buffer.Change]] = []
  private var undone: [[Buffer.Change]] = []
  /// The kind of the last step while it may still grow.
  private var open: Step?

  /// Records a change; one of the same kind as the last joins it, unless it begins anew.
  mutating func record(_ change: Buffer.Change, _ step: Step, beginsAnew: Bool = false) {
    undone = []
    if open == step, step != .other, !beginsAnew, !done.isEmpty {
      done[done.count - 1].append(change)
    } else {
      done.append([change])
      if done.count > Self.limit { done.removeFirst() }
    }
    open = step
  }

  /// What comes next is a step of its own.
  mutating func close() { open = nil }

  mutating func undo(in buffer: inout Buffer) {
    guard let step = done.popLast() else { return }
    for change in step.reversed() { buffer.revert(change) }
    undone.append(step)
    open = nil
  }

  mutating func redo(in buffer: inout Buffer) {
    guard let step = undone.popLast() else { return }
    for change in step { buffer.apply(change) }
    done.append(step)
    open = nil
  }

  /// Takes the last step back for good.
  mutating func forgetLast(in buffer: inout Buffer) {
    guard let step = done.popLast() else { return }
    for change in step.reversed() { buffer.revert(change) }
    open = nil
  }

  private static let limit = 1_000
}

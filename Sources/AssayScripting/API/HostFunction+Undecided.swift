internal import LuaRuntime

extension HostFunction {
  static let undecided = HostFunction(
    name: "undecided", parameters: "(why)", gives: "answer",
    says: "A rule's answer: it cannot be known from what is recorded, and why."
  ) { call, recorder in
    guard let why = call.arguments.first?.text else {
      return .failure(
        "`undecided` wants the reason as text", help: "write it as in `undecided(\"no log is recorded\")`")
    }
    return recorder.keep(answer: .undecided(why))
  }
}

internal import LuaRuntime

extension HostFunction {
  static let met = HostFunction(
    name: "met", parameters: "()", gives: "answer", says: "A rule's answer: the learner meets it."
  ) { _, recorder in recorder.keep(answer: .met) }
}

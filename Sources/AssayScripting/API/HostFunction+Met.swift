internal import LuaRuntime

extension HostFunction {
  static let met = HostFunction(
    name: "met", signature: ScriptSignature([:], gives: "assay.Answer"), says: "A rule's answer: the learner meets it.",
    example: "return met()"
  ) { _, recorder in recorder.keep(answer: .met) }
}

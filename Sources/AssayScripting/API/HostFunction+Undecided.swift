internal import LuaRuntime

extension HostFunction {
  static let undecided = HostFunction(
    name: "undecided", signature: ScriptSignature(["why": "string"], gives: "assay.Answer"),
    says: "A rule's answer: it cannot be known from what is recorded, and why.",
    example: "return undecided(\"no log is recorded\")"
  ) { call, recorder in
    guard let why = call.arguments.first?.text else {
      return .failure(
        "`undecided` wants the reason as text", help: "write it as in `undecided(\"no log is recorded\")`")
    }
    return recorder.keep(answer: .undecided(why))
  }
}

internal import LuaRuntime

extension HostFunction {
  static let unmet = HostFunction(
    name: "unmet", signature: ScriptSignature(["why": "string"], gives: "assay.Answer"),
    says: "A rule's answer: the learner does not meet it, and why.", example: "return unmet(\"no bend test\")"
  ) { call, recorder in
    guard let why = call.arguments.first?.text else {
      return .failure("`unmet` wants the reason as text", help: "write it as in `unmet(\"no bend test\")`")
    }
    return recorder.keep(answer: .unmet(why))
  }
}

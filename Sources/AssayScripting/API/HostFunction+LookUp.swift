internal import AssayModel
internal import LuaRuntime

extension HostFunction {
  static let lookUp = HostFunction(
    name: "look_up", signature: ScriptSignature(["kind": "string", "id": "string?"], gives: "table?"),
    says: "In a check: the document of that kind and id, or nil where there is none.",
    example: "look_up(\"organisation\", credential.issuer)"
  ) { call, recorder in
    guard let kind = call.arguments.first?.text, let known = DocumentKind.named(kind) else {
      let words = DocumentKind.builtIn.map(\.word).map { "`\($0)`" }.joined(separator: ", ")
      return .failure("`look_up` wants a kind of document first", help: "write one of \(words)")
    }
    // What is not written is nowhere to be found.
    guard call.arguments.count == 2, let id = call.arguments[1].text else { return .values([.none]) }
    guard let document = recorder.documents.first(where: { $0[known.word]?.text == id }) else {
      return .values([.none])
    }
    let record = Record(document, as: RecordDescription(document: known), plugins: recorder.plugins)
    return .values([recorder.value(.record(record))])
  }
}

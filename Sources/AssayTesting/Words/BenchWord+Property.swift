internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  private static let holds = "fun(l: assay.TriedLearner, extra: assay.TriedLearner): any"

  static let property = BenchWord(
    name: "property",
    signature: .init(["name": "string", "credential": "string", "holds": Self.holds], gives: "nil"),
    overloads: [.init(["name": "string", "holds": Self.holds], gives: "nil")],
    says: """
      Something that holds whoever is asked: the function is called with many learners who are drawn, such as fit the \
      credential, and gives back whether it holds. Of learners for whom it does not, the smallest is shown.
      """,
    example: """
      property("more never loses it", "mig-basics", function(l, extra)
        return implies(l:earns "mig-basics", (l + extra):earns "mig-basics")
      end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "property(\"more never loses it\", \"mig-basics\", function(l, extra) … end)"
    let name = try call.name(example)
    var credential: String?
    if call.arguments.count > 1, case .text(let id) = call.arguments[1] { credential = id }
    let function = try call.function(at: credential == nil ? 1 : 2, example)
    if let credential {
      try bench.settle()
      guard bench.tried.project.credentials[credential] != nil else {
        throw .unknown(
          "`\(credential.shortened)` is no credential of this project", credential,
          among: bench.tried.project.credentials.keys.sorted())
      }
    }
    suite.add(
      WrittenTest(
        name: name, kind: .property, body: function, credential: credential, block: block, line: call.line), to: block)
    return .values([])
  }
}

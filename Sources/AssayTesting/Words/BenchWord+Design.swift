internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let design = BenchWord(
    name: "design", signature: .init(["id": "string"], gives: "assay.TriedDesign"),
    says: "A credential or a stack of the project as it is written, whose fields can be read.",
    example: """
      expect(design "mig-basics"):lints_clean()
      """
  ) { call, bench throws(BenchFailure) in
    guard call.arguments.count == 1, case .text(let id) = call.arguments[0] else {
      throw BenchFailure("`design` wants the id of a credential", help: "write it as in `design \"mig-basics\"`")
    }
    try bench.settle()
    guard bench.tried.design(id) != nil else {
      throw .unknown(
        "`\(id.shortened)` is no credential of this project", id, among: bench.tried.project.credentials.keys.sorted())
    }
    bench.designs.append(id)
    return .value(bench.object(.design, bench.designs.count - 1))
  }
}

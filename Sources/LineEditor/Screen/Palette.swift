/// How roles look: parameters of ECMA-48's SGR.
package struct Palette: Sendable {
  private let codes: [Role: String]

  package static let colored = Palette(codes: [
    .prompt: "1;34", .keyword: "35", .function: "36", .string: "32", .number: "33", .comment: "2", .fault: "31",
    .match: "7", .hint: "2", .candidate: "36", .chosen: "7",
  ])

  /// Roles without colour: what must be told apart still is, by weight and by turning it inside out.
  package static let monochrome = Palette(codes: [.match: "7", .hint: "2", .chosen: "7", .fault: "4"])

  func code(for role: Role) -> String? { codes[role] }
}

internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let errors = Matcher(
    name: "errors", signature: .init(["message": "string?"], gives: "nil"),
    says: "The function raises an error when it is called, with this in its message.",
    example: """
      expect(function() learner "nobody" end):errors "no learner"
      """
  ) { subject, call, bench throws(BenchFailure) in
    guard case .function(let function) = subject else {
      throw BenchFailure(
        "`errors` can be expected of a function, not of \(subject.noun)",
        help: "write it as in `expect(function() … end):errors \"…\"`")
    }
    try call.takes(upTo: 1, "expect(function() … end):errors \"…\"")
    var wanted: String?
    switch call.arguments.first {
    case nil, .some(.none): break
    case .text(let text)?: wanted = text
    default: throw BenchFailure("`errors` wants a part of the message, as text")
    }
    return .calling(function) { [wanted] trial in
      switch trial {
      case .values:
        return .fails(
          BenchFailure(
            "the function raises no error",
            details: [.expected("an error" + (wanted.map { " with `\($0)`" } ?? ""), got: "none")]))
      case .failure(let message):
        guard let wanted else { return .holds(orElse: "the function raises an error: \(message ?? "no text")") }
        guard let message, message.firstRange(of: wanted) != nil else {
          return .fails(
            BenchFailure(
              "the function raises another error",
              details: [.expected("an error with `\(wanted)`", got: message ?? "an error that is no text")]))
        }
        return .holds(orElse: "the function raises the error \(message)")
      }
    }
  }
}

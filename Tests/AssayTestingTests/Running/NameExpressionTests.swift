import AssayFormats
import AssayTesting
import Testing

@Suite struct NameExpressionTests {
  private func fault(_ text: String) -> String? {
    do throws(NameExpression.Fault) {
      _ = try NameExpression(text)
      return nil
    } catch { return error.message }
  }

  @Test(arguments: [
    ("", "no word of a name is given"), ("  ", "no word of a name is given"),
    ("a and", "a word of a name is missing at the end"), ("or a", "a word of a name is missing before `or`"),
    ("(a", "a parenthesis is not closed"), ("a)", "nothing is expected before `)`"),
    ("\"a", "a quote is not closed"), ("not", "a word of a name is missing at the end"),
    ("()", "a word of a name is missing before `)`"),
  ]) func `what is wrong with it is said`(text: String, message: String) { #expect(fault(text) == message) }

  @Test(arguments: ["(", "not ", "a or ", "a and (", "\"\" "])
  func `however long it is, it is read or refused`(part: String) {
    #expect(fault(String(repeating: part, count: 40_000)) == "there are too many words")
    _ = fault(String(repeating: part, count: 400))
  }

  @Test func `signs in quotes are words`() throws {
    #expect(try NameExpression("\"and\"").matches("this and that"))
    #expect(try !NameExpression("\"and\"").matches("this or that"))
    #expect(try NameExpression("'a (b)'").matches("A (B)"))
    #expect(try NameExpression("ben's").matches("ben's badge"))
  }

  @Test func `not binds before and, and before or`() throws {
    let expression = try NameExpression("a or not b and c")
    #expect(expression == .or(.word("a"), .and(.not(.word("b")), .word("c"))))
    #expect(expression.wanted == ["a", "c"])
  }
}

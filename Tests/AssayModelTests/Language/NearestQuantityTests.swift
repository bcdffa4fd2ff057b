import AssayModel
import AssayTestSupport
import Testing

struct NearestQuantityTests {
  @Test(
    arguments: [
      ("credits", "6ects", "did you mean `6 ects`?"), ("credits", "6,5 ects", "did you mean `6.5 ects`?"),
      ("credits", "6", "say which credits: `6 ects`"), ("credits", "six ects", nil),
      ("hours", "150", "did you mean `150 h`?"), ("hours", "150hrs", "did you mean `150 h`?"),
      ("hours", "-3 h", nil), ("duration", "10 wekes", "did you mean `10 weeks`?"), ("duration", "two years", nil),
      ("cost", "120 euros", "did you mean `120 EUR`?"), ("stand_alone", "yes", "did you mean `true`?"),
      ("stand_alone", "False", "did you mean `false`?"), ("stand_alone", "perhaps", nil),
    ] as [(String, String, String?)])
  func `a quantity that is nearly one is offered as it is written`(_ field: String, _ text: String, _ help: String?) {
    let loaded = LoadedProject(.map([("credential", "c"), (field, .plain(text))]))
    #expect(loaded.diagnostics.map(\.help) == [help])
  }
}

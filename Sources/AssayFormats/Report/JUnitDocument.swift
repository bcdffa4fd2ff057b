internal import AssayModel

/// The XML of suites of tests, whatever was tried.
struct JUnitDocument {
  private let suites: [JUnitSuite]
  private let day: CalendarDate?
  private let namesFiles: Bool

  /// Without a day, the first one there is: telling the real one would make each run differ.
  init(_ suites: [JUnitSuite], on day: CalendarDate? = nil, namesFiles: Bool) {
    self.suites = suites
    self.day = day
    self.namesFiles = namesFiles
  }

  var text: String {
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites>"]
    for (index, suite) in suites.enumerated() { lines += element(suite, index) }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  /// Ant asks for a day and a machine; telling the real machine would make each run differ.
  private func element(_ suite: JUnitSuite, _ index: Int) -> [String] {
    let faults = #"failures="\#(suite.count(\.isFailed))" errors="\#(suite.count(\.isUndecided))""#
    let counts = #"tests="\#(suite.cases.count)" \#(faults) skipped="\#(suite.count(\.isSkipped))""#
    let time = Self.seconds(suite.cases.reduce(0) { $0 + $1.milliseconds })
    let start =
      #"  <testsuite id="\#(index)" package="assay" name="\#(attribute(suite.name))" "#
      + #"timestamp="\#(day?.description ?? "1970-01-01")T00:00:00" hostname="localhost" \#(counts) time="\#(time)">"#
    return [start, "    <properties></properties>"] + suite.cases.map { element($0, of: suite) } + [
      "    <system-out>\(XMLText.escaped(suite.output))</system-out>", "    <system-err></system-err>",
      "  </testsuite>",
    ]
  }

  private func element(_ tried: JUnitSuite.Case, of suite: JUnitSuite) -> String {
    let file = namesFiles ? suite.path.map { #" file="\#(attribute($0))""# } : nil
    let names = #"classname="\#(attribute(suite.name))" name="\#(attribute(tried.name))""#
    let start = #"    <testcase \#(names)\#(file ?? "") time="\#(Self.seconds(tried.milliseconds))""#
    switch tried.outcome {
    case .passed: return start + "/>"
    case .skipped(let reason):
      let element = #"<skipped message="\#(attribute(reason))">\#(attribute(reason))</skipped>"#
      return "\(start)>\n      \(element)\n    </testcase>"
    case .failed(let fault): return start + element("failure", fault)
    case .undecided(let fault): return start + element("error", fault)
    }
  }

  private func element(_ tag: String, _ fault: JUnitSuite.Fault) -> String {
    let attributes = #"type="\#(attribute(fault.rule.name))" message="\#(attribute(fault.message))""#
    return ">\n      <\(tag) \(attributes)>\(XMLText.escaped(fault.text))</\(tag)>\n    </testcase>"
  }

  private static func seconds(_ milliseconds: Double) -> String {
    Decimal(millionths: Decimal(milliseconds: milliseconds.rounded()).millionths / 1_000).description
  }

  private func attribute(_ text: String) -> String { XMLText.escaped(text.printable) }
}

import AssayModel
import AssayTestSupport
import Testing

/// Amounts that say too little, or two things that cannot be compared.
struct AmountFaultTests {
  private static let configuration: Written = ["assay": 1, "schemes": ["sbu": ["hours": "1 h"]]]

  private func said(_ credential: Written) -> [String] {
    LoadedProject(credential, ["achievement": "mig"], configuration: Self.configuration).summaries
  }

  @Test(
    arguments: [
      (["by": "credits"], "missing-field at counting.limits[0]"),
      (["at_mst": 2], "unknown-field at key counting.limits[0].at_mst"),
      (["at_most": "1/3"], "missing-field at counting.limits[0].at_most"),
      (["at_least": "50 %", "yb": "hours"], "unknown-field at key counting.limits[0].yb"),
      (["at_least": "3 ects", "at_most": "20 h"], "mixed-units at counting.limits[0].at_most"),
      (["at_most": "a third"], "bad-quantity at counting.limits[0].at_most"),
    ] as [(Written, String)])
  func `a limit says how much, and of what a share is`(_ limit: Written, _ expected: String) {
    #expect(said(["credential": "c", "counting": ["limits": [limit]]]) == [expected])
  }

  @Test func `a shared part says of what it is a share`() {
    let sharing: Written = ["of": ["tag": "cloud"], "at_most": "50 %"]
    #expect(
      said(["credential": "c", "counting": ["shared_with": [sharing]]])
        == ["missing-field at counting.shared_with[0].at_most"])
  }

  @Test(
    arguments: [
      (["count": ["of": ["tag": "cloud"]]], "missing-field at key requires.count"),
      (["hours": ["at_lest": "3 h"]], "unknown-field at key requires.hours.at_lest"),
      (["credits": ["at_least": "3 ects", "at_most": "60 sbu"]], "mixed-units at requires.credits.at_most"),
      (
        ["awards": ["credits": ["at_least": "3 ects", "at_most": "60 sbu"]]],
        "mixed-units at requires.awards.credits.at_most"
      ),
    ] as [(Written, String)])
  func `a claim says how much, in one unit`(_ criterion: Written, _ expected: String) {
    #expect(said(["credential": "c", "requires": criterion]) == [expected])
  }

  @Test func `what must be among them is enough of a claim`() {
    #expect(said(["credential": "c", "requires": ["count": ["including": ["mig"]]]]) == [])
  }

  @Test func `a scale ends where it says`() {
    let grading: Written = ["scale": ["min": 6, "max": 1]]
    #expect(
      said(["credential": "c", "assessments": [["id": "a", "grading": grading]]])
        == ["contradictory-fields at assessments[0].grading.scale.max"])
  }
}

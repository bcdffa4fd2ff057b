package import AssayModel

/// The tables that the words of tests take and give, as data for help, reference pages and editors.
package enum BenchRecords {
  package static let all = [evaluation, findingPlace, refusal]

  package static let evaluation = RecordDescription(
    name: "evaluation", says: "What comes of asking whether a learner earns a credential.",
    fields: EvaluationField.all.map(\.field))

  package static let findingPlace = RecordDescription(
    name: "finding place", says: "Where a design is expected to be reported.",
    fields: [
      FieldDescription(
        name: "at", form: .text,
        says: "A field such as `grading.pass`, or a criterion by its name or the last steps of its path.",
        isRequired: true)
    ])

  package static let refusal = RecordDescription(
    name: "refusal", says: "The reason for which a learner is expected not to earn a credential.",
    fields: [
      FieldDescription(
        name: "because", form: .oneOrMany(.text),
        says: "The name or the word of a criterion that is not met, or the id that it asks for.", isRequired: false),
      FieldDescription(
        name: "at", form: .text, says: "A criterion that is not met, by its name or the last steps of its path.",
        isRequired: false),
      FieldDescription(
        name: "short", form: .either([.text, .decimal]), says: "What is missing: `5 h`, or a number.",
        isRequired: false),
    ])
}

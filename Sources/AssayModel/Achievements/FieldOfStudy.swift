/// What an achievement is about, in the classifications of statistics.
package struct FieldOfStudy: Hashable, Sendable {
  /// ISCED-F 2013, of two to four digits. ELM, ISCEDFCode.
  package var iscedF: [String] = []
  /// Classification of Instructional Programs. CTDL, instructionalProgramType.
  package var cip: [String] = []
  /// New Zealand Standard Classification of Education, six digits. NZQA listing rules 2022, rule 6.
  package var nzsced: [String] = []

  package init() {}
}

extension FieldOfStudy {
  package static let type = RecordType<FieldOfStudy>(
    "field of study", "What it is about, in the classifications of statistics.", source: "ELM, ISCEDFCode",
    fields: [
      Field("isced_f", \.iscedF, .oneOrMany(of: .text), "Codes of ISCED-F 2013."),
      Field("cip", \.cip, .oneOrMany(of: .text), "Codes of the Classification of Instructional Programs (USA)."),
      Field(
        "nzsced", \.nzsced, .oneOrMany(of: .text), "Codes of the New Zealand Standard Classification of Education."),
    ]
  ) { _ in FieldOfStudy() }
}

/// Where a project's documents are, as globs relative to `assay.yaml`.
package struct ProjectFolders: Hashable, Sendable {
  package var organisations = ["organisations.yaml"]
  package var catalogue = ["catalogue/*.yaml"]
  package var frameworks = ["frameworks/*.yaml"]
  package var credentials = ["credentials/*.yaml"]
  package var learners = ["learners/*.yaml", "learners/*.json"]
  package var tests = ["tests/**/*_test.lua"]

  package init() {}
}

extension ProjectFolders {
  package static let type = RecordType<ProjectFolders>(
    "folders", "Where the documents are, as globs relative to `assay.yaml`.",
    fields: [
      Field("organisations", \.organisations, .oneOrMany(of: .text), "Issuers and partners: `organisations.yaml`."),
      Field(
        "catalogue", \.catalogue, .oneOrMany(of: .text),
        "Achievements that exist already, and lists: `catalogue/*.yaml`."),
      Field("frameworks", \.frameworks, .oneOrMany(of: .text), "Competency frameworks: `frameworks/*.yaml`."),
      Field(
        "credentials", \.credentials, .oneOrMany(of: .text), "The credentials being designed: `credentials/*.yaml`."),
      Field("learners", \.learners, .oneOrMany(of: .text), "Learner records: `learners/*.yaml` and `learners/*.json`."),
      Field("tests", \.tests, .oneOrMany(of: .text), "Test files: `tests/**/*_test.lua`."),
    ]
  ) { _ in ProjectFolders() }
}

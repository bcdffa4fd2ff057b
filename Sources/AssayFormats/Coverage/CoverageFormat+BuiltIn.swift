/// Every format of coverage, in the order of the help.
package enum CoverageFormats {
  package static let all: [any CoverageFormat.Type] = [
    TextCoverage.self,
    LCOVCoverage.self,
    JSONCoverage.self,
    HTMLCoverage.self,
  ]

  package static func named(_ name: String) -> (any CoverageFormat.Type)? { all.first { $0.name == name } }
}

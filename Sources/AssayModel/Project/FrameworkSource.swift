/// Where a framework is taken from. CASE 1.1, CFDocument.officialSourceURL and licenseURI.
package struct FrameworkSource: Hashable, Sendable {
  package var url: String?
  package var licence: String?
  package var retrieved: CalendarDate?

  package init() {}
}

extension FrameworkSource {
  package static let type = RecordType<FrameworkSource>(
    "source", "Where a framework is taken from.", source: "CASE 1.1, CFDocument",
    fields: [
      Field("url", \.url, .url, "Where it is published."),
      Field("licence", \.licence, .text, "Under which licence."),
      Field("retrieved", \.retrieved, .date, "When it was taken from there."),
    ]
  ) { _ in FrameworkSource() }
}

/// What a list says of a course: `COS 126`, `ELE 206/COS 306`, `COS 3**`, `LANG 2**`, `SPA 307: Of Shipwreck`.
package struct CourseName: Hashable, Sendable {
  /// An id for every listing of the course; with `*` where any number will do.
  package let ids: [String]
  /// Only one topic of a course is meant, which its number does not say.
  package let topic: String?

  package init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    topic = parts.count > 1 ? parts[1].drop { $0 == " " }.description : nil
    ids = (parts.first ?? "").split(separator: "/").flatMap { Self.ids(of: $0.filter { $0 != " " }.uppercased()) }
  }

  package var isGlob: Bool { ids.contains { $0.contains("*") } }

  private static func ids(of listing: String) -> [String] {
    guard listing.prefix(4) == "LANG" else { return [id(department: listing.prefix(3), number: listing.dropFirst(3))] }
    return languages.map { id(department: $0[...], number: listing.dropFirst(4)) }
  }

  private static func id(department: Substring, number: Substring) -> String {
    let known = number.prefix { $0 != "*" }
    return "\(department)-\(known)\(known.count < number.count ? "*" : "")"
  }

  /// The departments whose courses are meant by `LANG`.
  private static let languages = [
    "ARA", "ASL", "SLA", "CHI", "CZE", "FRE", "GER", "MOG", "CLG", "HEB", "HIN", "ITA", "JPN", "KOR", "LAT", "PER",
    "POR", "RUS", "SAN", "SPA", "SWA", "TUR", "TWI", "URD",
  ]
}

extension CourseName {
  /// A course that was taken elsewhere, by its title.
  package init(elsewhere title: String) {
    ids = [title.split(separator: " ").joined(separator: "-").uppercased()]
    topic = nil
  }
}

/// The folder of the package, for tests that look at its files.
package enum PackageRoot {
  package static let path = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
}

internal import CYAML

/// Which libyaml this program reads designs with.
package enum YAMLRelease {
  /// The release, such as `0.2.5`.
  package static var version: String {
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    yaml_get_version(&major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}

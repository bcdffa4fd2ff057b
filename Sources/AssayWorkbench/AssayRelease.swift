package import AssayFormats
internal import LuaRuntime

/// Which Assay this is, and what it was built with.
package enum AssayRelease {
  package static let version = "0.1.0"

  package static var text: String {
    "assay \(version)\nLua \(LuaRelease.version), libyaml \(YAMLRelease.version), Swift \(swift)"
  }

  package static var json: JSONValue {
    [
      "assay": 1, "version": .string(version), "lua": .string(LuaRelease.version),
      "libyaml": .string(YAMLRelease.version), "swift": .string(swift),
    ]
  }

  private static var swift: String {
    #if compiler(>=6.4)
      "6.4 or newer"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}

internal import CLuaShims

/// Which Lua this program runs scripts with.
package enum LuaRelease {
  /// The release, such as `5.4.4`.
  package static var version: String {
    let name = unsafe String(cString: assay_lua_release())
    return String(name.drop { !$0.isNumber })
  }
}

internal import ArgumentParser

/// Whether output is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// An explicit choice, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, and last whether a terminal reads along.
  func isColored(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    func isOn(_ name: String) -> Bool { isSet(name) && environment(name) != "0" }
    if isSet("NO_COLOR") { return false }
    if isSet("FORCE_COLOR") { return isOn("FORCE_COLOR") }
    if isOn("CLICOLOR_FORCE") { return true }
    return isTerminal && environment("TERM") != "dumb" && environment("CLICOLOR") != "0"
  }
}

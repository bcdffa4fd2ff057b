/// What `assay.yaml` says. It is data: nothing in it is executed.
package struct ProjectConfiguration: Hashable, Sendable {
  /// The version of the format that this program reads.
  package static let formatVersion = 1

  package var name = ""
  package var title: LocalizedText?
  /// The language of texts that are written without one.
  package var language: String?
  package var plugins: [PluginPin] = []
  package var profiles: [String] = []
  /// Where each of them is named.
  package var profilePlaces: [Place] = []
  /// Credit schemes that are declared beside the built-in ones.
  package var schemes: [CreditScheme] = []
  package var counting = ProjectCounting()
  package var lint = LintSettings()
  package var scripts = ScriptLimits()
  package var folders = ProjectFolders()
  package var tests = TestSettings()
  /// Of what there may have been ids in something that could not be read.
  package var lost: Set<Namespace> = []

  package init() {}
}

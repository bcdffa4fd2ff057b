/// How a word of scripts is written, and how a project uses what it declares.
package struct ScriptExample: Hashable, Sendable {
  /// In a plugin. A test loads it.
  package let lua: String
  /// In a design, or in `assay.yaml`; empty for what no design names.
  package let yaml: String

  init(_ lua: String, usedAs yaml: String = "") {
    self.lua = lua
    self.yaml = yaml
  }
}

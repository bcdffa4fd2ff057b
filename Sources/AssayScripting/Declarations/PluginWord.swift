package import AssayModel

/// A word that declares something in a plugin, as data: for help, reference pages and editor stubs.
package struct PluginWord: Sendable {
  package let name: String
  package let record: RecordDescription

  init<Value>(_ type: RecordType<Value>) {
    name = type.name
    record = RecordDescription(type)
  }

  /// Every such word beside those of documents. A new one is a record type and a line here.
  package static let builtIn: [PluginWord] = [
    PluginWord(PluginHeader.type),
    PluginWord(PluginCriterion.type),
    PluginWord(PluginPredicate.type),
    PluginWord(PluginRule.type),
    PluginWord(PluginCheck.type),
    PluginWord(PluginExample.type),
    PluginWord(PluginProfile.type),
  ]
}

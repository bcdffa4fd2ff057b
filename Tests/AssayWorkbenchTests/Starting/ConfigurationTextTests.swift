import AssayWorkbench
import Testing

@Suite struct ConfigurationTextTests {
  @Test(
    arguments: [
      ("assay: 1\n", "assay: 1\nplugins:\n  - acme\n"),
      ("assay: 1", "assay: 1\nplugins:\n  - acme\n"),
      ("assay: 1\nplugins: [northwind]\nname: p\n", "assay: 1\nplugins: [northwind, acme]\nname: p\n"),
      (
        "assay: 1\nplugins:\n- northwind # ours\n\nname: p\n",
        "assay: 1\nplugins:\n- northwind # ours\n- acme\n\nname: p\n"
      ),
      (
        "assay: 1\nplugins:\n  - id: northwind\n    version: 1.4.0\nname: p\n",
        "assay: 1\nplugins:\n  - id: northwind\n    version: 1.4.0\n  - acme\nname: p\n"
      ),
      ("assay: 1\nplugins: [ { id: northwind } ]\n", "assay: 1\nplugins: [ { id: northwind }, acme ]\n"),
    ])
  func `a plugin is named where plugins stand`(before: String, after: String) {
    #expect(ConfigurationText(before).adding(plugin: "acme")?.text == after)
  }

  @Test(
    arguments: [
      "{ assay: 1, name: p }\n", "assay: 1\n...\n", "assay: 1\nplugins: []\n", "assay: 1\nplugin: [a]\n", "assay: 2\n",
      "assay: 1\nplugins: [acme]\n", "assay: 1\nname: |\n  several\n  lines\n---\nassay: 1\n", "assay: 1\nname: [\n",
      "",
    ])
  func `nothing is done where that would not be safe`(text: String) {
    #expect(ConfigurationText(text).adding(plugin: "acme") == nil)
  }
}

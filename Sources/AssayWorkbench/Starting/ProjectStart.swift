package import AssayModel

/// A new project: the files of a template, and what editors need for them.
package struct ProjectStart: Sendable {
  package let files: NewFiles

  /// `root` is absolute; the project is named after it where its name can be an id.
  package init(_ kind: Template.Kind, in root: String, on day: CalendarDate) {
    let folder = root.split(separator: "/").last.map(String.init) ?? ""
    let template = Template(kind, name: String.isID(folder) ? folder : "my-project", on: day)
    // Every template has tests or plugins, so that editors and luacheck need to know the words of Lua.
    files = NewFiles(in: root, template.files + [EditorFiles.schema] + EditorFiles.lua())
  }
}

internal import AssayFormats

extension SessionCommand {
  static let set = SessionCommand(
    "set", "[NAME VALUE]", says: "Changes a setting of the session, or shows them all.", example: ".set on 2026-05-01",
    arguments: [.setting, .name]
  ) { session, words, _ throws(SessionFault) in
    guard let name = words.all.first else {
      var text = StyledText()
      for setting in SessionSetting.all {
        text.append("  \(setting.name) \(setting.value(session))", .path)
        text.appendLine("  " + setting.says)
      }
      return SessionAnswer(text)
    }
    guard let setting = SessionSetting.all.first(where: { $0.name == name }) else {
      throw .unknown("setting", name, among: SessionSetting.all.map(\.name))
    }
    guard words.all.count == 2 else {
      return SessionAnswer(line: "\(setting.name) \(setting.value(session))")
    }
    try setting.change(session, words.all[1])
    return SessionAnswer(line: "\(setting.name) \(setting.value(session))")
  }
}

import Foundation

/// The Lua that is installed, as the judge of what Lua is.
enum InstalledLua {
  static let path = ["/usr/bin/lua5.4", "/usr/local/bin/lua5.4", "/opt/homebrew/bin/lua5.4"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isHere: Bool { path != nil }

  /// What a script writes.
  static func run(_ script: String, _ arguments: [String] = []) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lua-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "script.lua")
    try Data(script.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [file.path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let written = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: written, as: UTF8.self)
  }

  /// For each source nothing if Lua can load it, else what Lua says.
  static func verdicts(on sources: [[UInt8]]) throws -> [String?] {
    let file = FileManager.default.temporaryDirectory.appending(path: "lua-sources-\(UUID().uuidString)")
    var packed = Data()
    for source in sources {
      packed += Data("\(source.count)\n".utf8)
      packed += Data(source)
    }
    try packed.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let answers = try run(
      """
      local file = assert(io.open(arg[1], "rb"))
      while true do
        local length = file:read("n", "L")
        if not length then break end
        local ok, message = load(length > 0 and file:read(length) or "", "=script", "t")
        print(ok and "ok" or (message:gsub("[\\n\\r]", " ")))
      end
      """, [file.path])
    return answers.split(separator: "\n").map { $0 == "ok" ? nil : String($0) }
  }
}

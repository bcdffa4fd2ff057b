import AssayTestSupport
import Foundation

/// The program as it was built beside the tests.
enum BuiltAssay {
  struct Run {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The folder that the test bundle and `assay` were built into.
  static let folder: String = {
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path
  }()

  /// Runs a line of shell in a folder, in which `assay` is the program built here and nothing of the machine is known.
  /// With `together`, both streams are read as a terminal shows them.
  static func run(_ line: String, in directory: URL, together: Bool = false) throws -> Run {
    let scratch = try TemporaryFolder()
    let output = scratch.url.appendingPathComponent("output").path
    let errors = scratch.url.appendingPathComponent("errors").path

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, together ? output : errors, flags, 0o600)

    let environment =
      ["PATH=\(folder):/usr/local/bin:/usr/bin:/bin", "HOME=/nowhere", "LC_ALL=C.UTF-8", "TZ=UTC"]
      + Patience.sanitizers.map { "\($0.key)=\($0.value)" }
    let arguments = ["env", "-C", directory.path, "timeout", "\(60 * Patience.times)", "sh", "-c", line]
    var process: pid_t = 0
    let code = withStrings(arguments) { arguments in
      withStrings(environment) { posix_spawn(&process, "/usr/bin/env", &actions, nil, arguments, $0) }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Run(
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: together ? "" : try String(contentsOfFile: errors, encoding: .utf8),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

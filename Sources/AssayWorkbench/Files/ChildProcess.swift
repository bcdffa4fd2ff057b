internal import Glibc

/// Another program, run to its end for what it prints. Nothing but `git` is run so.
enum ChildProcess {
  enum Fault: Error { case missing, failed }

  /// What the program prints on its standard output. It reads nothing, and what it complains about is not shown.
  static func output(of arguments: [String]) throws(Fault) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .failed }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    close(writing)
    guard code == 0 else { throw code == ENOENT ? .missing : .failed }
    let bytes = everything(from: reading)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { throw .failed } }
    guard status == 0, let bytes else { throw .failed }
    return bytes
  }

  private static func everything(from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { return nil }
    }
  }
}

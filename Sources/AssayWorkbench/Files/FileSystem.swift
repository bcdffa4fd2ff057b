internal import Glibc

/// The disk, asked through POSIX in this one place.
package enum FileSystem {
  /// What stands at a path. Two paths with the same identity are the same thing.
  package struct Entry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case file, folder, special }

    package struct Identity: Hashable, Sendable {
      fileprivate let device: UInt
      fileprivate let inode: UInt
    }

    package let kind: Kind
    package let identity: Identity
  }

  /// What is there, links followed.
  package static func entry(at path: String) throws(FileFault) -> Entry {
    var status = stat()
    guard stat(path, &status) == 0 else { throw fault(errno, path) }
    return Entry(status)
  }

  /// Changes whenever a file is written anew.
  static func stamp(of path: String) throws(FileFault) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { throw fault(errno, path) }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// Whether something stands there.
  package static func exists(_ path: String) -> Bool { (try? entry(at: path)) != nil }

  /// The bytes of an ordinary file, at most `limit` of them. Pipes and devices, which might never end, are refused.
  package static func read(_ path: String, limit: Int = .max) throws(FileFault) -> [UInt8] {
    // Asked first, because opening a device may already do something.
    try requireFile(try entry(at: path), path)
    // Opened without waiting, because it may have become a pipe in between.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(errno, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno, path) }
    try requireFile(Entry(status), path)

    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit) + 1)
    // Most files are small, and come in one piece.
    var chunk = [UInt8](repeating: 0, count: min(max(Int(status.st_size), 512), 64 * 1024))
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw fault(errno, path)
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw fault(errno, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let found = readdir(stream) else {
        if errno != 0 { throw fault(errno, folder) }
        break
      }
      let name = withUnsafePointer(to: &found.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      // A name that is no UTF-8 cannot be written in a project, nor printed.
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a name is a link, wherever it leads.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Writes a file anew.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    try write(bytes, to: path, flags: O_TRUNC)
  }

  /// Writes after what a file holds.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileFault) {
    try write(bytes, to: path, flags: O_APPEND)
  }

  /// Writes a file where nothing is, not even a link that leads nowhere.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileFault) {
    try write(bytes, to: path, flags: O_EXCL)
  }

  /// Takes a file away; one that is not there is away already.
  package static func remove(_ path: String) throws(FileFault) {
    if unlink(path) != 0, errno != ENOENT { throw fault(errno, path) }
  }

  /// Makes a folder and those above it, as far as they are not there.
  package static func makeFolder(_ path: String) throws(FileFault) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      guard try entry(at: path).kind == .folder else { throw FileFault(path: path, reason: .isNoFolder) }
    case ENOENT:
      guard let parent = FilePath.parent(of: path), parent != path else { throw fault(code, path) }
      try makeFolder(parent)
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw fault(errno, path) }
    default: throw fault(code, path)
    }
  }

  /// Makes a folder of its own among the system's temporary ones, which nobody else can read.
  package static func makeTemporaryFolder() throws(FileFault) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((FilePath.join(parent, "assay-XXXXXX")).utf8CString)
    guard mkdtemp(&name) != nil else { throw fault(errno, parent) }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? parent }
  }

  /// Takes a folder away with all that is in it. Links are taken away, not what they lead to.
  package static func removeFolder(_ path: String) throws(FileFault) {
    for name in try names(in: path) {
      let inner = FilePath.join(path, name)
      if !isLink(inner), try entry(at: inner).kind == .folder { try removeFolder(inner) } else { try remove(inner) }
    }
    if rmdir(path) != 0, errno != ENOENT { throw fault(errno, path) }
  }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else { throw fault(errno, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path)
  }

  /// Puts new bytes in the place of an ordinary file's: whoever reads it meanwhile sees the old ones or the new.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    try requireFile(try entry(at: path), path)
    // A link stays a link to the file that is changed.
    guard let resolved = realpath(path, nil) else { throw fault(errno, path) }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw fault(errno, path) }
    // A file that may not be written stays as it is, though its folder would let it be replaced.
    guard access(target, W_OK) == 0 else { throw fault(errno, path) }
    var name = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw fault(errno, path) }
    let scratch = name.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
    var isDone = false
    defer { if !isDone { unlink(scratch) } }
    do {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, path)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw fault(errno, path) }
    }
    guard rename(scratch, target) == 0 else { throw fault(errno, path) }
    isDone = true
  }

  /// Writes after what a file holds that nobody but its owner may read. Others may do so at the same time.
  ///
  /// Where it has become longer than `limit`, what `shortened` makes of it takes its place.
  package static func addPrivately(
    _ bytes: [UInt8], to path: String, atMost limit: Int, shortened: ([UInt8]) -> [UInt8]
  ) throws(FileFault) {
    while true {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw fault(errno, path) }
      defer { close(descriptor) }
      while flock(descriptor, LOCK_EX) != 0 { if errno != EINTR { throw fault(errno, path) } }
      var own = stat()
      var present = stat()
      guard fstat(descriptor, &own) == 0 else { throw fault(errno, path) }
      try requireFile(Entry(own), path)
      // Somebody may have put another file there while this one waited.
      guard stat(path, &present) == 0, Entry(present).identity == Entry(own).identity else { continue }
      try write(bytes, to: descriptor, path)
      if Int(own.st_size) + bytes.count > limit { try replace(path, with: shortened(try read(path))) }
      return
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw fault(errno, path)
      }
      written += count
    }
  }

  /// The folder that relative paths start from, absolute.
  package static func currentFolder() throws(FileFault) -> String {
    guard let name = getcwd(nil, 0) else { throw fault(errno, ".") }
    defer { free(name) }
    return String(cString: name)
  }

  /// Makes relative paths start from another folder, as `cd` does.
  package static func enter(_ folder: String) throws(FileFault) {
    guard chdir(folder) == 0 else { throw fault(errno, folder) }
  }

  private static func requireFile(_ entry: Entry, _ path: String) throws(FileFault) {
    switch entry.kind {
    case .file: break
    case .folder: throw FileFault(path: path, reason: .isFolder)
    case .special: throw FileFault(path: path, reason: .isSpecial)
    }
  }

  private static func fault(_ code: Int32, _ path: String) -> FileFault {
    let reason: FileFault.Reason =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR: .isFolder
      case ENOTDIR: .isNoFolder
      case ELOOP: .hasCircularLinks
      case ENAMETOOLONG: .nameTooLong
      case ENXIO: .isSpecial
      case EEXIST: .exists
      default: .other(strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)")
      }
    return FileFault(path: path, reason: reason)
  }
}

extension FileSystem.Entry {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .special
      }
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
  }
}

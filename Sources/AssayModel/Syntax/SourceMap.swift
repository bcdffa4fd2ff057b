/// The side table of a project: which files were read, and where each node's key and value stand in them.
package struct SourceMap: Sendable {
  /// A file as it was read. `path` is relative to the project, with `/`.
  package struct File: Sendable {
    package var path: String
    /// The bytes, without a byte-order mark; they are UTF-8 or the file was refused.
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  private struct Node: Sendable {
    var file: FileID
    var keyStart: SourcePosition
    var keyEnd: SourcePosition
    var valueStart: SourcePosition
    var valueEnd: SourcePosition
  }

  package private(set) var files: [File] = []
  /// Where aliases stand: what is said of them is said of what they stand for.
  package private(set) var aliases: Set<SourceRange> = []
  private var nodes: [Node] = []
  /// Per file, how many nodes there were before it.
  private var nodesBefore: [Int] = []

  package init() {}

  package mutating func add(_ file: File) -> FileID {
    files.append(file)
    nodesBefore.append(nodes.count)
    return FileID(index: UInt32(files.count - 1))
  }

  /// The number that the next file is given.
  package var nextFile: FileID { FileID(index: UInt32(files.count)) }

  /// Adds the next file with its nodes as they stand in another map, so that they have the same numbers here. False, and
  /// nothing is added, where the other map holds another file there, or numbers its nodes otherwise.
  package mutating func addNext(_ path: String, _ bytes: [UInt8], asIn other: SourceMap) -> Bool {
    let (file, place) = (nextFile, files.count)
    guard place < other.files.count, other.nodesBefore[place] == nodes.count, other.files[place].path == path,
      other.files[place].bytes == bytes
    else { return false }
    let end = place + 1 < other.files.count ? other.nodesBefore[place + 1] : other.nodes.count
    // The bytes are those of the other map, so that they are held once.
    files.append(other.files[place])
    nodesBefore.append(nodes.count)
    nodes += other.nodes[nodes.count..<end]
    aliases.formUnion(other.aliases.filter { $0.file == file })
    return true
  }

  /// The file of a path; nil where none was added.
  package func file(at path: String) -> FileID? {
    files.firstIndex { $0.path == path }.map { FileID(index: UInt32($0)) }
  }

  /// Adds a node whose value stands at `value`; `key` is nil for documents and list items.
  package mutating func addNode(key: SourceRange?, value: SourceRange) -> NodeID {
    let key = key ?? value
    nodes.append(
      Node(
        file: value.file, keyStart: key.start, keyEnd: key.end, valueStart: value.start, valueEnd: value.end))
    return NodeID(index: UInt32(nodes.count - 1))
  }

  /// Remembers that an alias stands here.
  package mutating func addAlias(at range: SourceRange) { aliases.insert(range) }

  /// Closes a collection, whose end is known only after its children.
  package mutating func setEnd(of node: NodeID, to end: SourcePosition) {
    guard Int(node.index) < nodes.count else { return }
    // A node without a key is where its value is.
    if nodes[Int(node.index)].keyStart == nodes[Int(node.index)].valueStart { nodes[Int(node.index)].keyEnd = end }
    nodes[Int(node.index)].valueEnd = end
  }

  /// Where the node's key is written; where its value is, for a node without a key. Nil for ``NodeID/none``.
  package func key(of node: NodeID) -> SourceRange? {
    guard Int(node.index) < nodes.count else { return nil }
    let found = nodes[Int(node.index)]
    return SourceRange(file: found.file, start: found.keyStart, end: found.keyEnd)
  }

  /// Where the node's value is written, without its quotes. Nil for ``NodeID/none``.
  package func value(of node: NodeID) -> SourceRange? {
    guard Int(node.index) < nodes.count else { return nil }
    let found = nodes[Int(node.index)]
    return SourceRange(file: found.file, start: found.valueStart, end: found.valueEnd)
  }

  package func path(of file: FileID) -> String { files[Int(file.index)].path }
}

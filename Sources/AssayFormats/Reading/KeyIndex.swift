internal import AssayModel

/// Finds the entry of a map that has a key already.
///
/// Most maps are small, and looking through them is cheaper than hashing.
struct KeyIndex {
  private var nodes: [String: NodeID] = [:]

  /// The node under `key` among entries whose keys differ; the entries only grow from call to call.
  mutating func node(of key: String, in entries: [Syntax.Entry]) -> NodeID? {
    if entries.count <= 12 { return entries.first { $0.key == key }?.value.node }
    while nodes.count < entries.count {
      let entry = entries[nodes.count]
      nodes[entry.key] = entry.value.node
    }
    return nodes[key]
  }
}

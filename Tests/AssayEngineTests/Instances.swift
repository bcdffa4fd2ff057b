#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The seeds of a run, in blocks that are tried side by side: `ASSAY_INSTANCES=100000` tries so many.
enum Instances {
  static let count = ProcessInfo.processInfo.environment["ASSAY_INSTANCES"].flatMap(Int.init) ?? 600
  static let blocks = 0..<30

  /// The seeds of one block, of every so many-th instance.
  static func seeds(_ block: Int, every: Int = 1) -> Range<UInt64> {
    let all = count / every
    return UInt64(all * block / blocks.count)..<UInt64(all * (block + 1) / blocks.count)
  }
}

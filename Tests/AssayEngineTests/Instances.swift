import AssayTestSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The seeds of a run, in blocks that are tried side by side: `ASSAY_INSTANCES=100000` tries so many.
enum Instances {
  private static let count = ProcessInfo.processInfo.environment["ASSAY_INSTANCES"].flatMap(Int.init) ?? 600
  private static let all = 30
  static let blocks = Patience.blocks(all)

  /// The seeds of one block, of every so many-th instance.
  static func seeds(_ block: Int, every: Int = 1) -> Range<UInt64> {
    let seeds = count / every
    return UInt64(seeds * block / all)..<UInt64(seeds * (block + 1) / all)
  }
}

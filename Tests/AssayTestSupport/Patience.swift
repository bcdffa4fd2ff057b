#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// How much longer than usual something may take before a test says that it takes too long.
///
/// Sanitizers make everything many times as slow, and a machine may do much else at the same time: `ASSAY_PATIENCE` says
/// how many times.
package enum Patience {
  package static let times = ProcessInfo.processInfo.environment["ASSAY_PATIENCE"].flatMap { Int($0) } ?? 1

  /// What the sanitizers are told, which programs that are started must be told as well. Leaks are looked for in the tests'
  /// own process only: `assay lint` ends without taking its project apart, for the sake of its speed.
  package static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    .merging(["ASAN_OPTIONS": "detect_leaks=0"]) { "\($0):\($1)" }

  /// Blocks of drawn designs, one like another: where everything is slow, a fifth of them will do.
  package static func blocks(_ count: Int) -> Range<Int> { 0..<(times > 1 ? (count + 4) / 5 : count) }

  package static func seconds(_ seconds: Double) -> Duration { .seconds(seconds * Double(times)) }
}

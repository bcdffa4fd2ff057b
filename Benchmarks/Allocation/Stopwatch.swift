#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Processor time of this process, which other work on the machine weighs on least.
struct Stopwatch {
  private let start = now()

  /// Since it was made, in nanoseconds.
  var nanoseconds: Int { Self.now() - start }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

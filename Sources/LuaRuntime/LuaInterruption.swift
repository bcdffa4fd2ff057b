internal import CLuaShims

/// A request that ends every script of the process, as a limit would: none can catch it.
package enum LuaInterruption {
  /// Ends what runs now and what begins to run, until it is cleared. Handlers of signals may call this, and every thread.
  package static func request() { assay_interrupt() }

  package static func clear() { assay_clear_interruption() }
}

internal import CLuaShims

/// The interpreter, closed when its owner goes.
@safe struct LuaState: ~Copyable {
  let pointer: OpaquePointer

  init(limits: LuaLimits, host: LuaHost) {
    precondition(limits.budget > 0 && limits.deadline > 0 && limits.output >= 0, "a script may use up something")
    precondition(limits.block >= 1 << 16 && limits.memory >= limits.block, "the libraries need blocks of 64 KiB")
    let opened = unsafe assay_sandbox_open(
      assay_limits(
        budget: Int64(limits.budget), memory: limits.memory, block: limits.block, output: limits.output,
        deadline: limits.deadline, counting: Int32(limits.counting.shim.rawValue)),
      Unmanaged.passUnretained(host).toOpaque(),
      { host, question, subject, id in
        guard let host = unsafe host else { return Int32(ASSAY_ABSENT.rawValue) }
        return unsafe Unmanaged<LuaHost>.fromOpaque(host).takeUnretainedValue()
          .answer(question, subject: Int(subject), id: Int(id))
      })
    guard let opened = unsafe opened else { preconditionFailure("the system has no memory for an interpreter") }
    unsafe pointer = opened
  }

  deinit { unsafe assay_sandbox_close(pointer) }
}

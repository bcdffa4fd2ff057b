internal import CLuaShims

extension LuaFrame {
  init(_ sandbox: OpaquePointer, _ index: Int) {
    let function = unsafe String(cString: assay_frame_function(sandbox, index))
    self.init(
      place: LuaPlace(
        chunk: unsafe String(cString: assay_frame_chunk(sandbox, index)),
        line: Int(unsafe assay_frame_line(sandbox, index))),
      function: function.isEmpty ? nil : function)
  }

  static func all(of sandbox: OpaquePointer) -> [LuaFrame] {
    (0..<(unsafe assay_frame_count(sandbox))).map { unsafe LuaFrame(sandbox, $0) }
  }
}

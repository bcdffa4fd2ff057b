/// The names of one function while it is read.
struct LuaScope {
  struct Local {
    let name: String
    let isConstant: Bool
  }

  struct Block {
    let localCount: Int
    let labelCount: Int
    let gotoCount: Int
    let isLoop: Bool
  }

  struct Label {
    let name: String
    let range: LuaRange
    let localCount: Int
  }

  struct Goto {
    let name: String
    let range: LuaRange
    var localCount: Int
  }

  let takesMore: Bool
  /// Those that are declared, also while their values are not read yet.
  var declared = 0
  var locals: [Local] = []
  var blocks: [Block] = []
  var labels: [Label] = []
  var gotos: [Goto] = []

  init(takesMore: Bool) { self.takesMore = takesMore }
}

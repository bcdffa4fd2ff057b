internal import LuaRuntime

/// The tests of one file, as its words declare them: blocks within blocks, with what runs before and after each test.
final class Suite {
  /// A `describe`; the first is the file itself.
  struct Block {
    var name: String
    var parent: Int?
    var call: LuaPlace?
    /// Called when the blocks around it are known; nil for the file.
    var body: LuaFunction?
    var beforeEach: [LuaFunction] = []
    var afterEach: [LuaFunction] = []
    var children: [Child] = []

    /// From its word to the end of its function.
    var lines: ClosedRange<Int> {
      let first = call?.line ?? 0
      return first...max(first, body?.lastLine ?? first)
    }
  }

  enum Child { case block(Int), test(Int) }

  private(set) var blocks = [Block(name: "")]
  private(set) var tests: [WrittenTest] = []
  /// The block whose body is being run; nil while tests run, when nothing can be declared any more.
  var current: Int? = 0

  /// How many tests and blocks a file may hold, and how deep blocks may stand in each other.
  static let most = 100_000
  static let deepest = 32

  var size: Int { tests.count + blocks.count }

  func add(_ test: WrittenTest, to block: Int) {
    blocks[block].children.append(.test(tests.count))
    tests.append(test)
  }

  func add(block name: String, _ body: LuaFunction, at call: LuaPlace?, to parent: Int) {
    blocks[parent].children.append(.block(blocks.count))
    blocks.append(Block(name: name, parent: parent, call: call, body: body))
  }

  func add(beforeEach function: LuaFunction, to block: Int) { blocks[block].beforeEach.append(function) }
  func add(afterEach function: LuaFunction, to block: Int) { blocks[block].afterEach.append(function) }

  /// The blocks around something in this block, outermost first.
  func chain(to block: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = block
    while let index = next {
      chain.append(index)
      next = blocks[index].parent
    }
    return chain.reversed()
  }

  /// The names of the blocks around something in this block.
  func path(to block: Int) -> [String] { chain(to: block).dropFirst().map { blocks[$0].name } }

  /// The tests in the order in which they are written.
  var order: [Int] { order(of: 0) { $0 } }

  /// The tests in an order that is drawn, blocks staying together.
  func shuffledOrder(by draw: inout Draw) -> [Int] {
    var drawn = draw
    defer { draw = drawn }
    return order(of: 0) { $0.shuffled(using: &drawn) }
  }

  private func order(of block: Int, _ arranged: ([Child]) -> [Child]) -> [Int] {
    arranged(blocks[block].children).flatMap { child in
      switch child {
      case .test(let test): [test]
      case .block(let block): order(of: block, arranged)
      }
    }
  }
}

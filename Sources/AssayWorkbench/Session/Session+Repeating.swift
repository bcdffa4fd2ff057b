internal import AssayScripting
internal import AssayTesting
internal import LuaRuntime

extension Session {
  /// Begins with the project as it is now, and runs again what was entered, silently. The entries that ran before and do
  /// not any more are given.
  @discardableResult
  func beginAnew() -> [String] {
    bench = Bench(TriedProject(project), on: day)
    words = SessionWords(tried.vocabulary)
    open()
    var failed: [String] = []
    for index in tries.indices where tries[index].isRepeatable {
      guard let code = tries[index].code else { continue }
      let before = tried
      do throws(BenchError) {
        let values = try bench.run(code.bytes, named: tries[index].chunk, within: code.surroundings)
        tries[index].kind = .lua(code, values: values)
      } catch {
        bench.tried = before
        tries[index].kind = .lua(code, values: [])
        if tries[index].answer.outcome == .done { failed.append(tries[index].text) }
      }
      _ = bench.scripts.takeOutput()
    }
    return failed
  }
}

import AllocationBench
import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// A stack as large as stacks become, which the benchmark of allocation measures.
@Suite struct LargeStackTests {
  @Test func `whether a large stack and a certificate that shares with it are earned is decided`() {
    let read = YAMLProject(LargeStack(isMet: true).yaml)
    #expect(read.diagnostics.isEmpty)
    #expect(CompiledQuestion(read.question(["pathway"])).isMet() == true)
    #expect(CompiledQuestion(read.question(["certificate"])).isMet() == true)
    #expect(CompiledQuestion(read.question(["pathway", "certificate"]), isJoint: true).isMet() == true)
  }

  @Test func `that a few claims of a large stack lack awards is decided`() {
    let read = YAMLProject(LargeStack(isMet: false).yaml)
    #expect(CompiledQuestion(read.question(["pathway"])).isMet() == false)
    #expect(CompiledQuestion(read.question(["certificate"])).isMet() == true)
    #expect(CompiledQuestion(read.question(["pathway", "certificate"]), isJoint: true).isMet() == false)
  }
}

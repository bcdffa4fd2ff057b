// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The published allocation problems, on which enumeration, CP-SAT and clingo agree.
@Suite struct StackingInstanceTests {
  private static let file = PackageRoot.path + "/../shared/samples/stacking/instances.json"
  private static let isHere = FileManager.default.fileExists(atPath: file)
  private static let instances: [StackingInstance] = {
    guard isHere, let text = try? String(contentsOfFile: file, encoding: .utf8),
      let document = try? JSONDocument(text: text)
    else { return [] }
    return document["items"]?.items.map { StackingInstance($0) } ?? []
  }()

  @Test(.enabled(if: isHere, "no samples here"))
  func `all of them are there`() { #expect(Self.instances.count == 63) }

  @Test(.enabled(if: isHere, "no samples here"), arguments: instances.map(\.id))
  func `a published problem is answered as agreed`(_ id: String) {
    let instance = Self.instances.first { $0.id == id }!
    let question = Question(
      project: instance.project, learner: instance.learner, credentials: instance.credentials,
      day: CalendarDate("2026-01-01")!, together: .jointly)
    let answer = question.answered()
    for credential in answer.credentials {
      let expected = instance.each[credential.credential]
      #expect(expected.map { credential.verdict == ($0 ? .met : .unmet) } ?? true, "\(credential.credential)")
      if credential.verdict == .met {
        #expect(fault(question, [credential.credential], credential.allocation, isJoint: false) == nil)
      }
    }
    let jointly = answer.jointly!
    #expect(jointly.verdict == (instance.joint ? .met : .unmet))
    #expect(instance.mostEarned.map { jointly.earned.count == $0 } ?? true, "\(jointly.earned)")
    #expect(fault(question, jointly.earned, jointly.allocation, isJoint: true) == nil)
    if instance.joint, let essential = instance.essential {
      #expect(jointly.essential?.map { String($0.split(separator: "#")[0]) } == essential.sorted(by: naturalOrder))
    }
  }

  /// What the checker finds wrong with the rows of an answer.
  private func fault(_ question: Question, _ ids: [String], _ rows: [CountedItem], isJoint: Bool) -> String? {
    let ledger = Ledger(question.index, learner: question.learner, day: question.day)
    let problem = question.problem(
      ids.map { question.project.credentials[$0]! }, ledger, .pessimistic, isJoint: isJoint)
    return AllocationChecker(problem, Allocation(rows, in: problem)).fault()
  }
}

extension Allocation {
  /// What the rows of an answer say, read back.
  init(_ rows: [CountedItem], in problem: Problem) {
    self.init(claims: problem.trees.map { _ in problem.items.map { _ in nil } })
    for row in rows {
      let tree = problem.trees.firstIndex { $0.credential.id == row.credential }!
      let item = problem.items.firstIndex { $0.id == row.id && $0.isEvidence == row.isEvidence }!
      let compiled = problem.trees[tree]
      claims[tree][item] = compiled.claims.firstIndex { compiled.nodes[$0.node].node.id == row.claim }!
    }
  }
}

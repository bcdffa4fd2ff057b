internal import AssayModel

/// A question about credentials of which all but the search is done, so that the search can be timed and repeated.
package final class CompiledQuestion: Sendable {
  private let problem: Problem

  /// Compiles the certain reading: what is doubtful is taken not to hold. `isJoint`: one allocation is to serve all.
  package init(_ question: Question, isJoint: Bool = false) {
    let ledger = Ledger(
      question.index, learner: question.learner, day: question.day, ifCompleted: question.ifCompleted, explains: false)
    let credentials = question.credentials.compactMap { question.project.credentials[$0] }
    problem = question.problem(credentials, ledger, .pessimistic, isJoint: isJoint)
  }

  /// Whether there is an allocation; nil where the budget does not suffice to know.
  package func isMet(budget: Int = Question.defaultBudget) -> Bool? {
    var workLeft = budget
    return problem.isFeasible(&workLeft)
  }
}

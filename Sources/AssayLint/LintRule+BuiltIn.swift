extension LintRule {
  /// Every rule about the meaning of a design, in the order of their names. A new rule is a file in `Rules` and a line
  /// here.
  package static let builtIn: [LintRule] = [
    accreditationLapsed,
    activeAfterItsEnd,
    approvedInAnotherVersion,
    askedTwice,
    asksForNothing,
    choiceInDisguise,
    choiceOfOne,
    competencyWithinItself,
    earnedByEverybody,
    emptyChoice,
    factsContradict,
    forbiddenAndRequired,
    idsDifferOnlyInCase,
    includingWhatIsLeftOut,
    listWithinItself,
    moreThanFits,
    moreThanThereIs,
    notYetHappened,
    organisationWithinItself,
    rangeBackwards,
    requiresItself,
    reviewOverdue,
    sameAlignmentTwice,
    sameOutcomeTwice,
    selectsNothing,
    sumOutOfReach,
    supersededByItself,
    withdrawnStillRequired,
  ].sorted { $0.id < $1.id }
}

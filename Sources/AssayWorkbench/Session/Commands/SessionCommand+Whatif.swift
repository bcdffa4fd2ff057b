extension SessionCommand {
  static let whatif = SessionCommand(
    "whatif", "CRED PLACE=VALUE…", says: "Says who would gain and who would lose a credential by a change of it.",
    details: """
      A place is a field (`credits`), or a criterion by its name or word and one of its fields (`electives.at_least`). \
      Values are written as in YAML. Nothing is changed.
      """,
    example: ".whatif mig-basics bay-hours.hours=15 h", arguments: [.credential, .place]
  ) { session, words, attempt throws(SessionFault) in
    guard let word = words.all.first else { throw words.misuse }
    let credential = try session.credential(named: word)
    let wishes = WhatIf.wishes(in: words.rest)
    guard !wishes.isEmpty else { throw words.misuse }
    let found = try WhatIf(credential, wishes, in: session)
    attempt.kind = .whatIf(found)
    return SessionAnswer(found.text(width: session.width))
  }
}

internal import AssayModel

extension LintRule {
  static let personalData = LintRule(
    "personal-data", "A learner record holds what looks like the data of a real person.",
    why: """
      Records in a project are copied, reviewed and published with it. The people in them are invented; real cohorts \
      stay outside, under pseudonyms.
      """,
    source: "Regulation (EU) 2016/679 (GDPR), articles 4 and 5",
    examples: [
      RuleExample(
        "learner: ana\nfacts: { contact: ana.murphy@mail.ie }",
        corrected: "learner: ana\nfacts: { contact: ana@harbour.example }"),
      RuleExample("learner: ana\nfacts: { date_of_birth: 1999-04-12 }", corrected: "learner: ana\nfacts: { age: 27 }"),
    ]
  ) { linted, findings in
    for (path, document) in linted.writtenDocuments where path.hasPrefix("learner:") {
      for value in document.all {
        guard case .map(let entries) = value.content else { continue }
        for entry in entries {
          let texts = entry.value.all.filter {
            if case .scalar = $0.content { true } else { false }
          }
          for scalar in texts {
            guard let text = scalar.text, let what = PersonalTrait(key: entry.key, text: text) else { continue }
            // What stands deeper is looked at there, under its own key.
            if case .map = entry.value.content { continue }
            findings.report(
              "this looks like \(what.noun)", at: scalar.place, path: path,
              help: "invent the person, or keep the record outside the project under a pseudonym")
          }
        }
      }
    }
  }
}

/// What tells who somebody is.
private enum PersonalTrait {
  case email, phone, nationalNumber, birthDate, address

  var noun: String {
    switch self {
    case .email: "somebody's e-mail address"
    case .phone: "somebody's telephone number"
    case .nationalNumber: "somebody's number in a national register"
    case .birthDate: "somebody's date of birth"
    case .address: "where somebody lives"
    }
  }

  init?(key: String, text: String) {
    if Self.isEmail(text) {
      self = .email
    } else if ["phone", "telephone", "mobile"].contains(key) || Self.isPhone(text) {
      self = .phone
    } else if ["ssn", "bsn", "ppsn", "nino", "national_id", "passport"].contains(key) || Self.isNationalNumber(text) {
      self = .nationalNumber
    } else if ["birth_date", "date_of_birth", "birthday", "dob", "born"].contains(key) {
      self = .birthDate
    } else if ["address", "street", "postcode", "home_address"].contains(key) {
      self = .address
    } else {
      return nil
    }
  }

  /// Domains that belong to nobody are for examples (RFC 2606).
  private static func isEmail(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "<" || $0 == ">" || $0 == "," }.contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { return false }
      let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count > 1, let last = labels.last, last.count > 1, labels.allSatisfy({ !$0.isEmpty }) else {
        return false
      }
      if ["example", "test", "invalid", "localhost"].contains(last) { return false }
      return !(labels.count > 1 && labels[labels.count - 2] == "example")
    }
  }

  private static func isPhone(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || " +-()/.".contains($0)) }) else { return false }
    let digits = text.count(where: \.isNumber)
    if text.hasPrefix("+") { return (8...15).contains(digits) }
    return text.hasPrefix("0") && text.contains(" ") && (9...15).contains(digits)
  }

  /// Social Security (US), National Insurance (GB), Personal Public Service (IE).
  private static func isNationalNumber(_ text: String) -> Bool {
    let shape = String(text.map { $0.isASCII && $0.isNumber ? "9" : $0.isASCII && $0.isUppercase ? "A" : $0 })
    return ["999-99-9999", "AA999999A", "AA 99 99 99 A", "9999999AA"].contains(shape)
  }
}

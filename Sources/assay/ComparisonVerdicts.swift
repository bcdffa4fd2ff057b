internal import AssayAnalysis
internal import AssayModel

/// The verdicts that `--fail-on` names.
struct ComparisonVerdicts {
  private let verdicts: Set<CredentialComparison.Verdict>

  init(_ words: String?) throws(CommandFault) {
    var verdicts: Set<CredentialComparison.Verdict> = []
    for word in words?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      let word = String(word).trimmingSpaces
      guard let verdict = CredentialComparison.Verdict(rawValue: word) else {
        let known = CredentialComparison.Verdict.allCases.map(\.rawValue)
        throw .unknown("verdict", word, nearest: NearestWord.to(word, among: known), known: known)
      }
      verdicts.insert(verdict)
    }
    self.verdicts = verdicts
  }

  func contains(_ verdict: CredentialComparison.Verdict) -> Bool { verdicts.contains(verdict) }
}

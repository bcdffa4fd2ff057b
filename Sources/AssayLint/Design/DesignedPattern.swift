package import AssayModel

/// A pattern, with what it is for.
package struct DesignedPattern: Sendable {
  package enum Purpose: Hashable, Sendable { case claim, forbids, limit, sharing, list, occurrence }

  package let pattern: Pattern
  package let purpose: Purpose
  /// `credential:ID/` and the node's path.
  package let path: String?
}

extension LintedProject {
  /// Every pattern that is written, without those within others.
  package var patterns: [DesignedPattern] {
    var found = project.lists.values.sorted { $0.id < $1.id }.map {
      DesignedPattern(pattern: $0.of, purpose: .list, path: "list:\($0.id)/")
    }
    func add(_ pattern: Pattern?, _ purpose: DesignedPattern.Purpose, _ path: String) {
      if let pattern { found.append(DesignedPattern(pattern: pattern, purpose: purpose, path: path)) }
    }
    func add(_ limits: [Limit], _ sharing: [SharingLimit], _ path: String) {
      for limit in limits { add(limit.of, .limit, path) }
      for limit in sharing {
        if case .selected(let pattern) = limit.partners { add(pattern, .sharing, path) }
      }
    }
    for designed in criteria {
      add(designed.criterion.limits, designed.criterion.sharedWith, designed.path)
      switch designed.criterion.form {
      case .claim(let claim): if case .awards(let pattern) = claim.of { add(pattern, .claim, designed.path) }
      case .not(let pattern): add(pattern, .forbids, designed.path)
      case .dated(let recurrence):
        if case .award(let pattern) = recurrence.of { add(pattern, .occurrence, designed.path) }
      case .atLeast, .pool, .fact, .covers, .order, .approval, .opaque, .stated: break
      }
    }
    for credential in credentials {
      add(credential.counting.limits, credential.counting.sharedWith, "credential:\(credential.id)/")
    }
    return found
  }
}

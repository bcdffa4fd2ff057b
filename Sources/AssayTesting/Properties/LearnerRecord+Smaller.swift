internal import AssayModel

extension LearnerRecord {
  /// Records that say a little less, those first that leave out the most: half of a list, then one thing, then what a
  /// thing says besides, and last what could be said more simply.
  ///
  /// INVARIANT: none comes twice, and each has less ``weight``, so that going on with any of them comes to an end.
  var smaller: [LearnerRecord] {
    let weight = weight
    var seen: Set<LearnerRecord> = []
    return (halves + singles + details).filter { $0.weight < weight && seen.insert($0).inserted }
  }

  /// How much there is to read. Things count most, then what they say, then how long that is to write.
  var weight: RecordWeight {
    var weight = RecordWeight(things: facts.count, details: name == nil ? 0 : 1)
    weight.things += enrolled.count + awards.count + results.count + evidence.count
    weight.things += experience.count + approvals.count + exceptions.count
    for award in awards { weight += award.weight }
    for result in results { weight += result.weight }
    for piece in evidence { weight += piece.weight }
    for period in experience { weight += period.weight }
    return weight
  }

  private var halves: [LearnerRecord] {
    var found: [LearnerRecord] = []
    func halve<Thing>(_ path: WritableKeyPath<LearnerRecord, [Thing]>) {
      let count = self[keyPath: path].count
      guard count > 1 else { return }
      for kept in [0..<0, 0..<count / 2, count / 2..<count] {
        var less = self
        less[keyPath: path] = Array(self[keyPath: path][kept])
        found.append(less)
      }
    }
    halve(\.awards)
    halve(\.results)
    halve(\.evidence)
    halve(\.experience)
    halve(\.approvals)
    halve(\.exceptions)
    halve(\.enrolled)
    return found
  }

  private var singles: [LearnerRecord] {
    var found: [LearnerRecord] = []
    func drop<Thing>(_ path: WritableKeyPath<LearnerRecord, [Thing]>) {
      for index in self[keyPath: path].indices {
        var less = self
        less[keyPath: path].remove(at: index)
        found.append(less)
      }
    }
    drop(\.awards)
    drop(\.results)
    drop(\.evidence)
    drop(\.experience)
    drop(\.approvals)
    drop(\.exceptions)
    drop(\.enrolled)
    for name in facts.keys.sorted() {
      var less = self
      less.facts[name] = nil
      found.append(less)
    }
    return found
  }

  private var details: [LearnerRecord] {
    var found: [LearnerRecord] = []
    func simplify<Thing>(_ path: WritableKeyPath<LearnerRecord, [Thing]>, _ simpler: (Thing) -> [Thing]) {
      for index in self[keyPath: path].indices {
        for thing in simpler(self[keyPath: path][index]) {
          var less = self
          less[keyPath: path][index] = thing
          found.append(less)
        }
      }
    }
    if name != nil {
      var less = self
      less.name = nil
      found.append(less)
    }
    simplify(\.awards) { $0.simpler }
    simplify(\.results) { $0.simpler }
    simplify(\.evidence) { $0.simpler }
    simplify(\.experience) { $0.simpler }
    return found
  }
}

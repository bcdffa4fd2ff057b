extension CoreRule {
  /// Every rule that reading and testing report under, in the order of their names. A new rule is an item of one of these lists.
  package static let builtIn: [CoreRule] =
    (files + values + documents + criteria + scripts + badges + tests).sorted { $0.id < $1.id }
}

/// Tells things apart that would have the same name: the second is called `name (2)`.
///
/// Readers of XML drop doubled blanks before they compare names, so there are none.
struct DistinctNames {
  private var taken: Set<String> = []
  private var ordinals: [String: Int] = [:]

  mutating func distinct(_ words: String) -> String {
    let words = words.printable.split(separator: " ").joined(separator: " ")
    var ordinal = ordinals[words, default: 0] + 1
    var name = ordinal == 1 ? words : "\(words) (\(ordinal))"
    while !taken.insert(name).inserted {
      ordinal += 1
      name = "\(words) (\(ordinal))"
    }
    ordinals[words] = ordinal
    return name
  }
}

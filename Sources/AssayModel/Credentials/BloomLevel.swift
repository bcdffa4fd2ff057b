/// The cognitive processes of Bloom's taxonomy, from the simplest. Anderson and Krathwohl, 2001.
package enum BloomLevel: String, Hashable, Sendable, CaseIterable {
  case remember, understand, apply, analyse, evaluate, create
}

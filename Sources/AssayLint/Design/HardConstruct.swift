internal import AssayModel

/// Something in a design that makes allocating awards hard in general: no method is known that is quick for every
/// learner, whatever their number of awards.
///
/// What is not listed here is quick: claims by number of whatever they compete for, one claim by credits or hours beside
/// them, maxima that lie within each other or apart, one share or one mean, two credentials that share, and conflicts of
/// which each is with each.
struct HardConstruct {
  let says: String
  let place: Place
  let path: String
  let notes: [Diagnostic.Note]
  /// What would be quick instead.
  let help: String
}

internal import AssayModel

extension RecordDescription {
  /// Every record that authors write, documents first. A new record type is a line here.
  package static let builtIn: [RecordDescription] = [
    RecordDescription(Limit.type),
    RecordDescription(SharingLimit.type),
    RecordDescription(Signer.type),
  ]
}

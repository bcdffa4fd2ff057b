/// Something that a learner pays. CTDL, CostProfile; ELM, priceDetail.
package struct Cost: Hashable, Sendable {
  package var amount: Money?
  /// What it is for: tuition, an examination, materials.
  package var title: LocalizedText?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension Cost {
  package static let type = RecordType<Cost>(
    "cost", "Something that a learner pays.", source: "CTDL, CostProfile",
    fields: [
      Field("amount", \.amount, .money, required: true, "How much."),
      Field("title", \.title, .localizedText, "What it is for: tuition, an examination, materials."),
    ]
  ) { Cost(place: Place($0)) }
}

/// Forms of participation. ELM, modes of learning; the Dutch micro-credential schema, participationType.
package enum Delivery {
  package static let words = [
    "presential", "online", "blended", "work_based", "project_based", "research_lab", "volunteering", "personalised",
  ]
}

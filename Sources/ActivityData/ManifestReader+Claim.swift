import StrictJSON

extension ManifestReader {
  /// Members that an inventory does not need: the parts of the product that judge and sign a claim
  /// read them and report what is wrong with them.
  package static let letPass = [
    "baseline", "declaration", "event", "factors", "footprint", "intensity", "offsetting",
    "pathway", "periods", "plan", "publication", "reduction", "reviewer_decisions",
    "scope2_instruments", "settings", "signatory", "sources", "validation",
  ]

  /// The kinds of subject.
  package static let subjectKinds = [
    "facility", "organisation", "event", "building", "product", "site", "service", "project",
    "activity", "territory",
  ]

  /// Lets pass what a claim says of the subject or of an exclusion beyond what an inventory needs.
  func allowOthers(in reader: ObjectReader) {
    for member in reader.object.members { _ = reader.optional(member.name) }
  }
}

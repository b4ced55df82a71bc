extension Profile {
  /// The trial guide for carbon neutrality of large events, Ministry of Ecology and Environment,
  /// Announcement 2019 No. 19.
  package static let meeEvent = Profile(
    "mee-event", version: 2, .mee,
    families: [Family.meeEvent, Family.mainlandCredits, Family.ledger, Family.scope2Quality])

  /// The notice of four Guangdong departments of January 2026 on DB44/T 2639-2025.
  package static let gdEvent = Profile(
    "gd-event", version: 2, .guangdong,
    families: [Family.guangdongEvent, Family.mainlandCredits, Family.ledger, Family.scope2Quality])
}

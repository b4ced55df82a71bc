/// Which source facts are about.
struct SourceKey: SectionKey {
  /// An id of `facilities`; nil for all.
  var facility: String?
  /// An activity, or the first parts of its id: `flight` stands for every flight.
  var activity = ""

  var description: String {
    "activity `\(activity)`" + (facility.map { " of facility `\($0)`" } ?? "")
  }

  /// Whether a source is meant.
  func matches(facility: String, activity: String) -> Bool {
    if let own = self.facility, own != facility { return false }
    return activity == self.activity || activity.hasPrefix("\(self.activity).")
  }
}

/// Which factor facts are about.
struct FactorKey: SectionKey {
  var id = ""
  var description: String { "factor `\(id)`" }
}

/// Which instrument facts are about.
struct InstrumentKey: SectionKey {
  var id = ""
  var description: String { "instrument `\(id)`" }
}

/// Which project facts are about.
struct ProjectKey: SectionKey {
  var programme = ""
  var project = ""
  var description: String { "project `\(project)` of \(programme)" }
}

/// Which block of credits facts are about.
struct CreditKey: SectionKey {
  var serial = ""
  var description: String { "credits `\(serial)`" }
}

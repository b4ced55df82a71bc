import ActivityData
import EmissionFactors
import Findings
import Quantities
import StrictJSON

/// The inventory manifest that `event.json` stands for: each class of the event, or item of it, is a
/// facility at the venue; members that only an inventory or a claim knows are handed on.
struct EventManifest {
  let settings: EventSettings
  /// The document, whose members are handed on.
  let root: JSONObject
  let bytes: [UInt8]
  let facilities: [String]
  /// What the actual rows count: facility and id of the activity.
  let sources: [(facility: String, activity: String)]

  /// Reads it; nil when something that was handed on cannot serve.
  ///
  /// - Parameter period: the days that count.
  func manifest(period: Period) -> (manifest: Manifest?, findings: [Finding]) {
    ManifestReader.read(
      file: EventFileReader.fileName, bytes: bytes, root: document(period),
      gwpSets: GWPSet.allCases.map(\.rawValue))
  }

  private func document(_ period: Period) -> JSONNode {
    var members: [(name: String, node: JSONNode)] = [
      ("schema", text(ManifestReader.schema)),
      ("subject", subject),
      ("period", span(period)),
      ("boundary", object([("description", text(settings.boundary))])),
      ("facilities", array(facilities.map(facility))),
      ("exclusions", array(settings.exclusions.map(exclusion))),
      ("event", event),
      ("sources", groups),
    ]
    let made = Set(members.map(\.name) + EventFileReader.own)
    for member in root.members where !made.contains(member.name) {
      members.append((member.name, member.node))
    }
    return object(members)
  }

  /// An event of that name; what a claim says of it beyond that is handed on.
  private var subject: JSONNode {
    object([("kind", text("event")), ("name", text(settings.name))] + others("subject"))
  }

  /// The section of a claim, always with actual figures: a forecast has no place there.
  private var event: JSONNode {
    var members: [(name: String, node: JSONNode)] = [
      ("figures", text("actual")), ("phases", array(settings.phases.map(text))),
      ("from", text(settings.dates.from.description)),
      ("to", text(settings.dates.to.description)),
    ]
    if !settings.organiser.isEmpty { members.append(("organiser", text(settings.organiser))) }
    if !settings.venue.isEmpty { members.append(("place", text(settings.venue))) }
    if let persons = settings.attendance(in: .actual)[.inPerson],
      let number = Int(persons.description)
    {
      members.append(("participants", whole(number)))
    }
    return object(members + others("event"))
  }

  private func others(_ name: String) -> [(name: String, node: JSONNode)] {
    guard case .object(let own)? = root[name]?.value else { return [] }
    return own.members.map { ($0.name, $0.node) }
  }

  /// To which group of the MEE guide each source belongs; what the user says comes after.
  private var groups: JSONNode {
    var elements = sources.map { source in
      object([
        ("facility", text(source.facility)), ("activity", text(source.activity)),
        ("event_group", text(EventClass(facility: source.facility)?.group ?? "")),
      ])
    }
    if case .array(let own)? = root["sources"]?.value { elements += own }
    return array(elements)
  }

  private func facility(_ id: String) -> JSONNode {
    object([("id", text(id)), ("region", text(settings.region))])
  }

  private func exclusion(_ exclusion: EventSettings.Exclusion) -> JSONNode {
    let place = exclusion.eventClass.place
    var members: [(name: String, node: JSONNode)] = [
      ("scope", whole(place.scope)),
      ("what", text(exclusion.what)), ("reason", text(exclusion.reason)),
      ("estimate_kg", text(exclusion.estimateKg.description)),
      ("event_group", text(exclusion.eventClass.group)),
    ]
    if let category = place.category {
      members.append(("category", whole(category)))
    }
    return JSONNode(.object(JSONObject(members)), at: exclusion.position)
  }

  // What is made here stands nowhere in the file.
  private func text(_ text: String) -> JSONNode { JSONNode(.string(text), at: .start) }

  private func whole(_ number: Int) -> JSONNode {
    guard let number = JSONNumber("\(number)") else { preconditionFailure("digits are a number") }
    return JSONNode(.number(number), at: .start)
  }

  private func array(_ elements: [JSONNode]) -> JSONNode { JSONNode(.array(elements), at: .start) }

  private func object(_ members: [(name: String, node: JSONNode)]) -> JSONNode {
    JSONNode(.object(JSONObject(members)), at: .start)
  }

  private func span(_ period: Period) -> JSONNode {
    object([("from", text(period.from.description)), ("to", text(period.to.description))])
  }
}

extension EventClass {
  /// The class of a facility such as `catering.lunch`.
  public init?(facility: String) {
    self.init(rawValue: String(facility.prefix { $0 != "." }))
  }
}

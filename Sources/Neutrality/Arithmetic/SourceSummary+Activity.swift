import Quantities

/// What the id of an activity tells of a source.
extension SourceSummary {
  /// Activities whose first part names a kind of thing and not a source: one material is another
  /// source than the next.
  private static let kinds: Set<String> = ["material", "meal", "waste", "freight", "refrigerant"]

  /// The family of an activity: the first part of its id, with the second where the first only
  /// says what kind of thing it is.
  package static func family(ofActivity id: String) -> String {
    let parts = id.split(separator: ".")
    guard let first = parts.first.map(String.init) else { return id }
    return kinds.contains(first) ? parts.prefix(2).joined(separator: ".") : first
  }

  /// Whether it is the burning of a fuel.
  private var isCombustion: Bool { stream == "combustion" }

  /// The groups of the MEE guide that its activity can stand in; nil where the id does not tell.
  /// Fuel of vehicles may be told as fuel or as transport, as the annex splits it.
  var possibleEventGroups: Set<EventSummary.Group>? {
    guard let activity else { return nil }
    let parts = activity.split(separator: ".").map(String.init)
    switch parts.first ?? "" {
    case "electricity", "heat", "steam": return [.purchasedEnergy]
    case "flight", "rail", "bus", "coach", "metro", "taxi", "ferry", "car", "motorbike", "bicycle",
      "walk", "freight":
      return [.transport]
    case "hotel-night", "meal": return [.accommodation]
    case "material", "print", "stand": return [.materials]
    case "waste", "paper": return [.waste]
    default: break
    }
    let moves = ["road", "rail", "ship"].contains { parts.dropFirst().contains($0) }
    if moves || ["jet-fuel", "jet-gasoline", "aviation-gasoline"].contains(activity) {
      return [.fuel, .transport]
    }
    return isCombustion || parts.first == "towngas" ? [.fuel] : nil
  }

  /// The group it is counted in: the one that is stated, where its activity can stand there, and
  /// without a statement the only one it can.
  var countedEventGroup: EventSummary.Group? {
    guard let possible = possibleEventGroups else { return eventGroup }
    if let eventGroup { return possible.contains(eventGroup) ? eventGroup : nil }
    return possible.count == 1 ? possible.first : nil
  }

  /// kg CO2e of the gases of the Kyoto basket that it emits. A figure in CO2e of a burnt fuel holds
  /// carbon dioxide, methane and nitrous oxide (IPCC 2006, volume 2), and stands for each of them.
  var basketGases: [String: ExactDecimal] {
    var found: [String: ExactDecimal] = [:]
    for (gas, kg) in gasKg {
      // Of two gases of one group the larger will do: only whether there is any is asked.
      if let name = Self.basketGas(gas) { found[name] = max(kg, found[name] ?? kg) }
    }
    if isBurntAsOneFigure, let kg {
      for name in ["CO2", "CH4", "N2O"] where found[name] == nil { found[name] = kg }
    }
    return found
  }

  /// Whether it is a burnt fuel with several gases in one figure.
  var isBurntAsOneFigure: Bool { isCombustion && holdsSeveralGases }

  /// Whether its factor has several gases in one figure.
  var holdsSeveralGases: Bool { gases.contains("CO2e") }

  /// The gas of the Kyoto basket that a gas belongs to; nil for others and for lumped CO2e.
  package static func basketGas(_ gas: String) -> String? {
    if gas == "CH4-fossil" { return "CH4" }
    if ["CO2", "CH4", "N2O", "SF6", "NF3"].contains(gas) { return gas }
    if gas.hasPrefix("HFC-") { return "HFCs" }
    return gas.hasPrefix("PFC-") ? "PFCs" : nil
  }
}

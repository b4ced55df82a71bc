import Inventory
import TestKit

extension SmallInventory {
  /// Many facilities with rows of every kind: corrections, nothing, and what rounds to nothing;
  /// figures beside the scopes, instruments that cover some of a line, quantities beyond 64 bits, and
  /// names that have to be quoted.
  static func generated(seed: UInt64, facilities count: Int = 60) -> SmallInventory {
    var generator = SeededGenerator(seed: seed)
    var sample = withThreeInstruments()
    let names = (0..<count).map { $0 == 7 ? "no. 7, \"annex\" \\ 觀塘" : "f\($0)" }
    let facilities = names.map { name in
      let text = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return #"{"id": "\#(text)", "region": "HK-CLP"}"#
    }
    sample.manifestText = """
      {"schema": "baycarbon/inventory/1",
       "subject": {"kind": "organisation", "name": "Generated"},
       "period": {"from": "2023-01-01", "to": "2023-02-28"}, "gwp": "AR5",
       "facilities": [\(facilities.joined(separator: ", "))]}
      """
    let units = [
      "electricity": "kWh", "coal": "kg", "coal-heat": "GJ.net", "waste": "t", "wood": "kg",
      "peat": "kg", "refrigerant.HCFC-22": "g", "ice": "kg",
    ]
    let activities = units.keys.sorted()
    sample.rows =
      "facility,activity,quantity,unit,date,instrument,correction,uncertainty_pct\n"
    for _ in 0..<20 * count {
      let name = generator.pick(names).replacing("\"", with: "\"\"")
      let activity = generator.pick(activities)
      let quantity = generator.pick([
        "0", "0.000000000001", generator.decimalText(whole: 1...4, fraction: 0...3),
        generator.decimalText(whole: 1...6, fraction: 0...9),
        generator.decimalText(whole: 19...23, fraction: 0...9),
        "-" + generator.decimalText(whole: 1...4, fraction: 0...2),
      ])
      let date = "2023-0\(generator.pick(["1", "2"]))-11"
      let instrument =
        activity == "electricity" ? generator.pick(["", "", "rec", "rate"]) : ""
      sample.rows +=
        "\"\(name)\",\(activity),\(quantity),\(units[activity] ?? ""),\(date),\(instrument),"
        + "\(quantity.hasPrefix("-") ? "yes" : ""),\(generator.pick(["", "", "5"]))\n"
    }
    return sample
  }
}

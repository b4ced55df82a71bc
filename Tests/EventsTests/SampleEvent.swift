import ActivityData
import BayCarbon
import EmissionFactors
import Events
import Findings
import Quantities
import Testing

/// An event that a test writes down as the texts of its files.
struct SampleEvent {
  /// Members of `event.json` beyond the few that must be there, such as `"gwp": "AR6"`.
  var members: [String] = []
  var attendance = #"{"registered": 300, "in_person": 300, "online": 0}"#
  var dates = ("2025-06-12", "2025-06-12")
  var venue = #"{"name": "Hall", "city": "Hong Kong", "region": "HK"}"#
  /// Name and text of each table.
  var files: [(name: String, text: String)] = []
  var factors: String?

  var eventText: String {
    let all =
      [
        #""schema": "baycarbon/event-folder/1""#, #""name": "Sample""#,
        #""dates": {"from": "\#(dates.0)", "to": "\#(dates.1)"}"#,
        #""venue": \#(venue)"#, #""attendance": \#(attendance)"#,
      ] + members
    return "{ " + all.joined(separator: ",\n  ") + " }\n"
  }

  /// The factors, with the user's own in front.
  func factorSet() -> FactorSet {
    guard let factors else { return EmbeddedFactors.set }
    var loader = FactorSetLoader(onto: EmbeddedFactors.set)
    loader.addUsers([FactorSetLoader.File(path: "factors/own.csv", bytes: Array(factors.utf8))])
    return loader.set
  }

  func read(event: [UInt8]? = nil) -> EventInputs.Reading {
    EventInputs.read(
      event: event ?? Array(eventText.utf8),
      files: files.map { EventInputs.File(name: $0.name, bytes: Array($0.text.utf8)) },
      tables: EmbeddedFactors.events,
      vocabulary: ActivityVocabulary(factors: factorSet(), instruments: []))
  }

  /// The estimate, and all findings.
  func estimate(
    event: [UInt8]? = nil, threads: Int = 1
  ) throws -> (estimate: EventEstimate?, findings: [Finding]) {
    let reading = read(event: event)
    guard let inputs = reading.inputs else { return (nil, reading.findings) }
    let factors = factorSet()
    return try Estimator.estimate(
      inputs, factors: factors,
      vocabulary: ActivityVocabulary(factors: factors, instruments: []), instruments: [],
      threads: threads)
  }

  /// The codes of its findings, each once.
  func codes() throws -> Set<String> { Set(try estimate().findings.map(\.code)) }
}

/// Savings that a test writes down as a table.
func savings(_ text: String, region: String = "HK") throws -> SavingsResult {
  var reader = SavingReader(tables: EmbeddedFactors.events)
  reader.read(file: "savings.csv", bytes: Array(text.utf8))
  #expect(reader.findings.isEmpty, "\(reader.findings)")
  return try SavingsResult(
    reader.rows, tables: EmbeddedFactors.events, factors: EmbeddedFactors.set,
    vocabulary: ActivityVocabulary(factors: EmbeddedFactors.set, instruments: []), region: region)
}

/// A sentence that stands in the place of a value, by its key under `statement.note.`.
package enum StatementNote: String, CaseIterable, Sendable {
  case notAnEvent = "not-an-event"
  case notAProduct = "not-a-product"
  case notAnOrganisation = "not-an-organisation"
  case notAPart = "not-a-part"
  case noHistoric = "no-historic"
  case nothingExcluded = "nothing-excluded"
  case noScope3Excluded = "no-scope3-excluded"
  case offsetsOnly = "offsets-only"
  case notByIntensity = "not-by-intensity"
  case noRise = "no-rise"
  case noIncidents = "no-incidents"
  case noEstimates = "no-estimates"
  case noInstruments = "no-instruments"
  case firstReport = "first-report"
}

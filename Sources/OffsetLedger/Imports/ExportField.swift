/// What a column of an export can say. The raw values are the columns of our own table, or name what
/// only registries' exports have.
enum ExportField: String, CaseIterable, Sendable {
  case programme
  case serial
  case tonnes = "quantity_t"
  case kilograms = "quantity_kg"
  case first
  case last
  case status
  case project
  case projectName = "project_name"
  case country
  case methodology
  case vintage
  case vintageFrom = "vintage_from"
  case vintageTo = "vintage_to"
  case issuedOn = "issued_on"
  case retiredOn = "retired_on"
  case beneficiary
  case purpose
  case note
  case reversible
  case mitigation
  case labels
  /// What kind of unit it is: VER, CER, PER.
  case unitType = "unit type"
  /// Why a credit was cancelled, and in more words.
  case cancellation
  case cancellationDetails = "cancellation details"
  /// An authorisation under Article 6, in words.
  case authorisation
  /// Whether the host country has adjusted its balance: yes or no.
  case adjustment = "corresponding adjustment"
  /// Yes or no: approved under the Core Carbon Principles.
  case coreCarbon = "core carbon principles"
  /// Yes or no: eligible under CORSIA, at all, in its pilot and in its first phase.
  case corsia
  case corsiaPilot = "CORSIA pilot phase"
  case corsiaFirst = "CORSIA first phase"
  /// Yes where the credits are removals.
  case removal

  /// The fields that hold a day.
  static let days: [ExportField] = [.issuedOn, .retiredOn, .vintageFrom, .vintageTo]
}

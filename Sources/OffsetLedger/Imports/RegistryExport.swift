/// The tables of credits that are read, by the word that names them on the command line.
package enum RegistryExport: String, Hashable, Sendable, CaseIterable {
  /// Transactions of the Verra registry.
  case verra
  /// Issuances and retirements of Gold Standard's Impact Registry.
  case goldStandard = "gold-standard"
  /// Retirements and cancellations of ACR.
  case acr
  /// Retirements and cancellations of the Climate Action Reserve.
  case car
  /// Retirements and cancellations of ART TREES.
  case art
  /// Retirements of Cercarbono, from EcoRegistry.
  case cercarbono
  /// Issuances and retirements of Isometric.
  case isometric
  /// Our own table, for every programme.
  case csv

  /// How the table is laid out.
  var format: ExportFormat {
    switch self {
    case .verra: .verra
    case .goldStandard: .goldStandard
    case .acr: .acr
    case .car: .car
    case .art: .art
    case .cercarbono: .cercarbono
    case .isometric: .isometric
    case .csv: .own
    }
  }
}

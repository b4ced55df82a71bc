/// A crediting programme, by the code that the ledger writes.
///
/// Some programmes number every unit in a serial; the others give identifiers from which no unit
/// can be told, see ``isOpaque``.
package enum Programme: String, Hashable, Sendable, CaseIterable {
  /// Verra's Verified Carbon Standard.
  case vcs = "VCS"
  /// Gold Standard.
  case goldStandard = "GS"
  /// American Carbon Registry.
  case acr = "ACR"
  /// Climate Action Reserve.
  case car = "CAR"
  /// ART TREES; units of the FCPF stand in the same registry.
  case art = "ART"
  /// Certified emission reductions of the Clean Development Mechanism.
  case cer = "CER"
  /// Cercarbono.
  case cercarbono = "CDC"
  /// Isometric, which counts in kilograms.
  case isometric = "ISOMETRIC"
  /// China Certified Emission Reductions.
  case ccer = "CCER"
  /// Guangdong's PHCER.
  case phcer = "PHCER"
  /// Puro.earth.
  case puro = "PURO"
  /// Plan Vivo.
  case planVivo = "PV"
  /// UK Land Carbon Registry.
  case ukLandCarbon = "UKLC"
  /// Global Carbon Council.
  case gcc = "GCC"

  /// True where the public shape of a serial is not known or none exists: the identifier is kept
  /// as it is, its units are numbered from 1 by the ledger, and an evidence file is mandatory.
  package var isOpaque: Bool {
    switch self {
    case .vcs, .goldStandard, .acr, .car, .art, .cer, .cercarbono: false
    case .isometric, .ccer, .phcer, .puro, .planVivo, .ukLandCarbon, .gcc: true
    }
  }

  /// How many kilograms of CO2e one unit stands for: a tonne, and for Isometric a kilogram.
  package var kilogramsPerUnit: Int { self == .isometric ? 1 : 1000 }
}

/// The assessment report of the IPCC whose 100-year global warming potentials are used.
public enum GWPSet: String, Sendable, Hashable, CaseIterable {
  /// Second Assessment Report, 1995.
  case sar = "SAR"
  /// Fourth Assessment Report, 2007.
  case ar4 = "AR4"
  /// Fifth Assessment Report, 2013, without climate-carbon feedback.
  case ar5 = "AR5"
  /// Sixth Assessment Report, 2021.
  case ar6 = "AR6"
}

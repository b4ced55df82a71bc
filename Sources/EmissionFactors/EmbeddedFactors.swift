import CEmissionFactors

/// The published factor set that is built into the program.
public enum EmbeddedFactors {
  /// Its tables, in the order of their paths.
  public static let files = (0..<cemissionfactors_count()).map {
    FactorSetLoader.File(builtIn: $0)
  }

  /// The set. Our tests see to it that its tables are sound.
  public static let set: FactorSet = {
    var loader = FactorSetLoader()
    loader.addPublished(files, parsesRowsLater: true)
    return loader.set
  }()
}

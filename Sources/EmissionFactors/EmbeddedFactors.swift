import CEmissionFactors

/// The published factor set that is built into the program.
public enum EmbeddedFactors {
  /// Its tables, in the order of their paths.
  public static let files: [FactorSetLoader.File] = (0..<cemissionfactors_count()).map { index in
    let file = cemissionfactors_file(index)
    return FactorSetLoader.File(
      path: String(cString: file.path),
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// The set. Our tests see to it that its tables are sound.
  public static let set: FactorSet = {
    var loader = FactorSetLoader()
    loader.addPublished(files, parsesRowsLater: true)
    return loader.set
  }()
}

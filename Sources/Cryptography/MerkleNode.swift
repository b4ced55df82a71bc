/// The place of a complete subtree: it spans the 2^level leaves from `index` * 2^level on.
package struct MerkleNode: Sendable, Hashable {
  /// The height above the leaves; a leaf has 0.
  package let level: Int
  /// The number of the subtree among those of its level, from 0.
  package let index: Int

  /// Makes a place.
  package init(level: Int, index: Int) {
    self.level = level
    self.index = index
  }
}

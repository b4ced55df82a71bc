import CEmissionFactors

extension FactorSetLoader {
  /// A table as it lies in its folder.
  public struct File: Sendable {
    /// The path inside the data set, such as `hk-water/factors.csv`.
    public let path: String
    private let contents: Contents

    private enum Contents {
      case read([UInt8])
      /// The index of a table that is built into the program, and is read where it lies.
      case builtIn(Int)
    }

    /// Makes a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      contents = .read(bytes)
    }

    /// The table at an index of those that are built into the program.
    init(builtIn index: Int) {
      path = String(cString: cemissionfactors_file(index).path)
      contents = .builtIn(index)
    }

    /// A copy of its bytes.
    public var bytes: [UInt8] { withBytes { $0.withUnsafeBufferPointer { Array($0) } } }

    /// Hands out its bytes where they lie.
    public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
      switch contents {
      case .read(let bytes): return body(bytes.span)
      case .builtIn(let index):
        let table = cemissionfactors_file(index)
        // The bytes of the program stay where they are.
        return body(Span(_unsafeStart: table.bytes, count: table.count))
      }
    }

    /// The bytes from an offset on, a few pages at most; none at the end.
    func block(from offset: Int) -> [UInt8] {
      withBytes { bytes in
        let block = bytes.extracting(offset..<min(offset + Self.blockSize, bytes.count))
        return block.withUnsafeBufferPointer { Array($0) }
      }
    }

    private static let blockSize = 1 << 15
  }
}

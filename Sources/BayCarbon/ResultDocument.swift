import Cryptography
import Inventory
import Quantities
import Reports

/// A result as canonical JSON with its digest, ready to be written.
///
/// The digest is the SHA-256 of the canonical document before the member `digest` is added, so
/// that anybody can take the member out and check it. It stands before the lines, so that the
/// document is made twice: once to be hashed, once to be written. Nothing of it is kept.
public struct ResultDocument {
  private let stream: ResultStream
  private let threads: Int

  init(_ stream: ResultStream, threads: Int) {
    self.stream = stream
    self.threads = threads
  }

  /// The digest, as the document has it.
  public var digest: String {
    var hash = SHA256()
    _ = stream.write(digest: nil, threads: threads) { part in
      hash.update(part)
      return true
    }
    return hash.finish().named
  }

  /// Writes the document, without a line end.
  ///
  /// - Parameter sink: Takes the parts in their order, never two at the same time, by whatever
  ///   thread; false when it cannot.
  /// - Returns: false when the sink has failed; it is not called again then.
  public func write(to sink: ByteSink) -> Bool {
    stream.write(digest: digest, threads: threads, to: sink)
  }

  /// The document as one text.
  public var text: String {
    var bytes: [UInt8] = []
    _ = write { part in
      bytes += part
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Outcome {
  /// The result as canonical JSON with its digest; nil without a result.
  ///
  /// - Parameters:
  ///   - tables: What is wanted beside the totals; nil for everything, the lines included.
  ///   - threads: How many may work on it; the document does not depend on it.
  /// - Throws: `ArithmeticError.overflow` when a subtotal leaves the range of numbers.
  public func document(
    tables: [Grouping]? = nil, threads: Int = 1
  ) throws(ArithmeticError) -> ResultDocument? {
    guard let result else { return nil }
    let stream = try ResultStream(
      result, factorsDigest: factorsDigest, userFactorsDigest: userFactorsDigest, tables: tables)
    return ResultDocument(stream, threads: threads)
  }
}

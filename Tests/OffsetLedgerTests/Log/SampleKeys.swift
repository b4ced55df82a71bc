import Cryptography
import OffsetLedger

/// Keys of tests: the seed is one byte repeated.
enum SampleKeys {
  static func signer(_ name: String, _ seed: UInt8) throws -> NoteSigner {
    NoteSigner(
      name: KeyName(name)!,
      key: try Ed25519PrivateKey(seed: [UInt8](repeating: seed, count: 32)))
  }

  /// The code of the error that a piece of work throws; nil when it throws none.
  static func code(of work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let error as LogError {
      return error.code.rawValue
    } catch {
      return "\(error)"
    }
  }
}

extension SignedNote {
  /// Reads a note written in a test.
  init(_ text: String) throws { try self.init(parsing: Array(text.utf8)) }
}

/// A text of bytes.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

import Claims
import Cryptography
import Findings
import OffsetLedger

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file with a private key.
package enum KeyFile {
  /// Makes a new key in a file that does not exist and that only its owner can read.
  package static func make(_ path: String) throws(FolderWriter.Failure) {
    let key: Ed25519PrivateKey
    do throws(Ed25519KeyError) {
      key = try Ed25519PrivateKey.random()
    } catch {
      throw FolderWriter.Failure(message: error.description, isOccupied: false)
    }
    try FolderWriter.writeSecret(String(decoding: key.pem, as: UTF8.self), to: path)
  }

  /// The private key in a file.
  package static func read(_ path: String) throws(FileProblem) -> Ed25519PrivateKey {
    let pem = try OffsetsFolder.bytes(of: path)
    do throws(Ed25519KeyError) {
      return try Ed25519PrivateKey(pem: pem)
    } catch {
      throw FileProblem(
        "file.notKey", "\(path) is no key: \(error)",
        remedy: "name a private key such as `baycarbon key new FILE` makes")
    }
  }

  /// A warning when others than the owner may read or change the file; nil when they may not, and
  /// when there is no such file.
  package static func exposure(of path: String) -> Finding? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
    let mode = String(status.st_mode & 0o777, radix: 8)
    return Finding(
      .warning, "file.exposed", "\(path) holds a private key and is open to others (mode \(mode))",
      remedy: "run `chmod 600 \(path)`; if somebody else may have read it, make a new key")
  }
}

/// The texts by which others know a key.
package struct KeyNames: Sendable {
  /// The public key in Multikey form, `z6Mk...`.
  package let multikey: String
  /// The identifier that is the key.
  package let did: String
  /// What proofs made with the key name as `verificationMethod`.
  package let verificationMethod: String
  /// The verifier keys of notes under a name, C2SP `NAME+ID+BASE64`: as a ledger and as a witness.
  package let notes: (ledger: String, witness: String)?

  /// The names of the key in a file.
  ///
  /// - Parameter name: The origin of a ledger or the name of a witness, when the key is for notes.
  /// - Throws: A ``FileProblem``, or a `LedgerError` about the name.
  package init(ofKeyIn path: String, name: String?) throws {
    let key = try KeyFile.read(path).publicKey
    multikey = Multikey(key).text
    did = DID(key: key).text
    verificationMethod = VerificationMethod(key: key).text
    notes = try name.map { name in
      let signer = try OffsetsFolder.signer(name, keyFile: path)
      return (signer.verifier(.ed25519).vkey, signer.verifier(.cosignature).vkey)
    }
  }
}

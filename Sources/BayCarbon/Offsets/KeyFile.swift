import Cryptography

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
}

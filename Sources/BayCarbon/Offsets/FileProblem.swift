import ActivityData
import Findings

/// Why a file cannot be used: an export, a document, a checkpoint, a key, a bundle.
package struct FileProblem: Error {
  /// The reason for people.
  package let finding: Finding
  /// Whether it could not be written, rather than read.
  package let isUnwritable: Bool

  init(_ code: String, _ message: String, remedy: String) {
    finding = Finding(.error, code, message, remedy: remedy)
    isUnwritable = false
  }

  /// A file that cannot be written.
  init(unwritable code: String, _ message: String, remedy: String) {
    finding = Finding(.error, code, message, remedy: remedy)
    isUnwritable = true
  }

  /// A file that cannot be read.
  init(_ file: String, _ failure: InputFile.Failure) {
    switch failure {
    case .missing:
      self.init("file.missing", "\(file) is not there", remedy: "check its name")
    case .isFolder:
      self.init(
        "file.folder", "\(file) is a folder, expected a file", remedy: "name a file in it")
    case .system(let reason):
      self.init(
        "file.unreadable", "\(file) cannot be read: \(reason)", remedy: "see to its permissions")
    }
  }
}

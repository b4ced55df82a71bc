import ActivityData
import Cryptography
import Findings

extension InventoryFolder {
  /// What the manifest says for a claim, with the digests of the documents it names in the folder;
  /// nil without a manifest. The findings are about documents only, those about members are among
  /// ``findings``.
  package func claimSections() -> (sections: ClaimSections, findings: [Finding])? {
    guard let manifest, let sections else { return nil }
    if sections.documents.isEmpty { return (sections, []) }
    var digests: [String: String] = [:]
    var found: [Finding] = []
    for document in sections.documents where digests[document.path] == nil {
      do throws(InputFile.Failure) {
        let bytes = try InputFile.bytes(of: "\(path)/\(document.path)")
        digests[document.path] = SHA256.hash(bytes).named
      } catch {
        found.append(Self.finding(error, document))
      }
    }
    return (ClaimSections(manifest, digests: digests), found.inReportOrder())
  }

  private static func finding(
    _ failure: InputFile.Failure, _ document: SectionDocument
  ) -> Finding {
    let reason =
      switch failure {
      case .missing: "there is no such file"
      case .isFolder: "this is a folder"
      case .system(let reason): reason
      }
    return Finding(
      .warning, "neutrality.document",
      "`\(document.path)` is named as a document and cannot be read: \(reason)",
      at: document.location,
      remedy: "put the file there, or correct its path, which begins in the folder")
  }
}

import ActivityData
import EmissionFactors
import Findings

/// A folder of factor tables, read and checked: a published set, or a user's own tables.
public struct FactorFolder {
  /// The set; for a user's tables the published one with theirs in front.
  public let set: FactorSet
  /// How many rows the folder holds.
  public let rows: Int
  /// Everything wrong with it.
  public let findings: [Finding]
  /// True when the folder or a table could not be read.
  public let isUnreadable: Bool

  /// Reads and checks every table below a folder.
  ///
  /// A folder with `activities.csv` is a published set and is checked on its own. Anything else
  /// is taken for a user's tables, which refer to the published catalogue.
  public init(at path: String) {
    var findings: [Finding] = []
    var files: [FactorSetLoader.File] = []
    var isUnreadable = false
    for name in FolderListing.files(below: path)
    where name.lowercased().hasSuffix(".csv") || name.hasSuffix("dataset.json") {
      if let bytes = try? InputFile.bytes(of: "\(path)/\(name)") {
        files.append(FactorSetLoader.File(path: name, bytes: bytes))
      } else {
        isUnreadable = true
        findings.append(
          Finding(
            .error, "file.unreadable", "the table cannot be read", at: SourceLocation(file: name),
            remedy: "check its permissions"))
      }
    }
    let isPublished = files.contains { $0.path == "activities.csv" }
    var loader = FactorSetLoader(onto: isPublished ? FactorSet() : EmbeddedFactors.set)
    if isPublished {
      loader.addPublished(files)
    } else {
      loader.addUsers(files)
    }
    if !files.contains(where: { $0.path.lowercased().hasSuffix(".csv") }) {
      isUnreadable = true
      findings.append(
        Finding(
          .error, FolderListing.isFolder(path) ? "folder.no-factors" : "folder.missing",
          FolderListing.isFolder(path)
            ? "there is no .csv table in this folder"
            : FolderListing.exists(path) ? "this is a file" : "there is no such folder",
          at: SourceLocation(file: path), remedy: "name a folder of factor tables"))
    }
    findings += loader.findings
    findings += FactorSetValidation.findings(in: loader.set, usersOnly: !isPublished)
    set = loader.set
    rows = loader.set.rows.count { isPublished || $0.isUsers }
    self.findings = findings.inReportOrder()
    self.isUnreadable = isUnreadable
  }
}

import Foundation

/// The checkout the tests were built from.
public enum Repository {
  /// Its top folder.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, named from the top.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of all files below a folder with one of the endings, from the top, in order.
  public static func files(below folder: String, endings: [String]) -> [String] {
    let start = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    return all.filter { path in endings.contains { path.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// Whether a file holds a text, and what to do if not. With `RECORD=1` in the environment the file
  /// is written anew and the difference is told once more, so that nobody records by mistake.
  public static func difference(_ path: String, _ text: String) throws -> String? {
    let kept = try? self.text(path)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "\(path) is recorded: look at the difference and run without RECORD"
    }
    return kept == text ? nil : "\(path) is stale: run with RECORD=1"
  }
}

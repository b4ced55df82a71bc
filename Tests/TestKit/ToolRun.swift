import Foundation

/// One run of the built program as a user would start it.
public struct ToolRun: Sendable {
  /// The exit status.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let messages: String

  /// Runs `baycarbon` with arguments, in a folder (the top of the checkout by default).
  public init(_ arguments: [String], in folder: URL = Repository.root) throws {
    try self.init(command: Self.program.path, arguments, in: folder)
  }

  /// Runs a line through the shell with the built program first on the path.
  public init(shell line: String, in folder: URL = Repository.root) throws {
    try self.init(command: "/bin/sh", ["-c", line], in: folder)
  }

  /// The built program: it lies beside the test bundle.
  public static var program: URL {
    let bundle = URL(filePath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appending(path: "baycarbon")
  }

  private init(command: String, _ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = "\(Self.program.deletingLastPathComponent().path):\(path)"
    process.environment = environment
    // Files instead of pipes: no output can fill them and stall the program.
    let scratch = try ScratchFolder()
    let outputFile = scratch.url.appending(path: "output")
    let messageFile = scratch.url.appending(path: "messages")
    for file in [outputFile, messageFile] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messageFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: messageFile), as: UTF8.self)
  }
}

/// A folder of its own for one test, gone with the value.
public final class ScratchFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty one.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "baycarbon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, making the folders above it.
  public func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a text file.
  public func write(_ text: String, to path: String) throws {
    try write(text.utf8, to: path)
  }
}

extension ScratchFolder {
  /// Copies the examples of the checkout into a folder.
  public static func copyExamples(into scratch: ScratchFolder) throws {
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Examples"),
      to: scratch.url.appending(path: "Examples"))
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says what went wrong and ends.
func fail(_ message: String, status: Int32) -> Never {
  let text = Array("bench-data: error: \(message)\n".utf8)
  _ = text.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  exit(status)
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  print(Options.help, terminator: "")
  exit(0)
}
do {
  let options = try Options(arguments)
  try CaseFolder(options).write()
} catch let misuse as Options.Misuse {
  fail("\(misuse.message)\nSee bench-data --help.", status: 64)
} catch let error as OutputError {
  // The status of sysexits.h for an output that cannot be written.
  fail(error.message, status: 74)
}

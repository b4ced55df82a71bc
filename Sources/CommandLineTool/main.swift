import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// A trap of the runtime is a defect of ours: it ends with the status that says so.
for trap in [SIGILL, SIGTRAP, SIGABRT] {
  signal(trap) { _ in
    let message: StaticString = "baycarbon: a defect of the program; please report it\n"
    _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
    _exit(70)
  }
}
// A file that may not grow any more is told like a full disk.
signal(SIGXFSZ, SIG_IGN)
exit(Tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)

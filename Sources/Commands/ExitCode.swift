/// How a run ended, as the shell sees it.
public enum ExitCode: Int32, Sendable {
  /// Everything was done and is well.
  case success = 0
  /// The work was done and the answer is no: rejected rows, a missing factor, a failed check.
  case failure = 1
  /// The command line was not understood.
  case usage = 64
  /// An input cannot be read.
  case unreadable = 66
  /// A defect of the program.
  case defect = 70
  /// The result cannot be written: a full disk, a closed file.
  case outputFailed = 74
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes all bytes to a file descriptor; false when that is not possible, with the reason in `errno`.
package func writeWhole(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    #if canImport(Glibc)
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
    #elseif canImport(Musl)
      let count = Musl.write(descriptor, rest.baseAddress, rest.count)
    #else
      let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
    #endif
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
  }
  return true
}

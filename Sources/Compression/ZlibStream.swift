internal import CZlib

/// The state that zlib keeps between calls, at one place in memory: zlib refuses it elsewhere.
struct ZlibStream: ~Copyable {
  /// The size zlib asks for to find out whether it was built from the same header.
  static let byteCount = Int32(MemoryLayout<z_stream>.size)

  let place: UnsafeMutablePointer<z_stream>

  init() {
    place = .allocate(capacity: 1)
    place.initialize(to: z_stream())
  }

  deinit {
    place.deallocate()
  }

  /// How many bytes of the last input zlib has not read.
  var inputLeft: Int { Int(place.pointee.avail_in) }

  /// How many bytes of the last output zlib has not written.
  var outputLeft: Int { Int(place.pointee.avail_out) }

  /// Lets zlib work on input and output, which stay where they are meanwhile.
  func run(
    from input: ArraySlice<UInt8>, into output: inout [UInt8],
    _ work: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Int32 {
    input.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        place.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        place.pointee.avail_in = UInt32(input.count)
        place.pointee.next_out = output.baseAddress
        place.pointee.avail_out = UInt32(output.count)
        return work(place)
      }
    }
  }
}

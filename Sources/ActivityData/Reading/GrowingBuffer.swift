#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for the reading loop: elements without references that are written once for every row.
///
/// An array would ask before each write whether it is shared. This one never is, and its elements
/// are plain numbers, so nothing has to be released one by one.
// The elements are types that the whole module sees: 6.3 cannot compile without optimisation what
// holds a buffer of a type that is private to another file.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private(set) var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = Self.memory(capacity, from: nil)
  }

  deinit { free(base) }

  /// Memory from the C library, which can enlarge a large piece without copying it.
  private static func memory(
    _ capacity: Int, from old: UnsafeMutablePointer<Element>?
  ) -> UnsafeMutablePointer<Element> {
    guard let memory = realloc(old, max(1, capacity) * MemoryLayout<Element>.stride) else {
      fatalError("there is not enough memory")
    }
    return memory.bindMemory(to: Element.self, capacity: capacity)
  }

  /// An element that is there.
  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Adds an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    base[count] = element
    count += 1
  }

  /// Adds an element where there is room for certain.
  @inline(__always)
  mutating func appendWithinCapacity(_ element: Element) {
    assert(count < capacity)
    base[count] = element
    count &+= 1
  }

  /// Adds the same element several times; gives the place of the first.
  mutating func append(repeating element: Element, count more: Int) -> Int {
    let first = count
    reserve(count + more)
    (base + count).initialize(repeating: element, count: more)
    count += more
    return first
  }

  /// Forgets all elements and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Forgets all elements and makes room.
  mutating func reset(capacity wanted: Int) {
    count = 0
    reserve(wanted)
  }

  /// Declares so many elements from the start as written.
  mutating func setCount(_ written: Int) {
    assert(written <= capacity)
    count = written
  }

  /// Makes room for so many elements in all.
  mutating func reserve(_ wanted: Int) {
    if wanted <= capacity { return }
    capacity = max(wanted, capacity + capacity / 2)
    base = Self.memory(capacity, from: base)
  }
}

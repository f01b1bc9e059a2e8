/// What is remembered of those outputs that needn't be made. By their numbers: a copy of what is remembered of ten thousands
/// of files takes longer than to decide on them.
struct Kept: Sendable {
    private let entries: [Index.Entry]
    /// For each output the number of its entry, or -1.
    private var numbers: [Int32] = []

    init(_ entries: [Index.Entry], count: Int) {
        self.entries = entries
        numbers.reserveCapacity(count)
    }

    /// Of the next output; nil if it has to be made.
    mutating func append(_ entry: Int?) { numbers.append(entry.map { Int32(truncatingIfNeeded: $0) } ?? -1) }

    var indices: Range<Int> { numbers.indices }

    func has(_ output: Int) -> Bool { numbers[output] >= 0 }

    /// Nil if it has to be made.
    subscript(output: Int) -> Index.Entry? { has(output) ? entries[Int(numbers[output])] : nil }

    /// Those that have to be made.
    var others: [Int] { indices.filter { !has($0) } }
}
